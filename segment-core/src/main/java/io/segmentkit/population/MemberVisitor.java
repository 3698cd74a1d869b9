package io.segmentkit.population;

/** Is told the members of several criteria, in any order. */
@FunctionalInterface
public interface MemberVisitor {
    /**
     * A criterion holds for a profile.
     *
     * @param criterion the criterion's position in the list that was asked
     * @param profileId the profile's id
     */
    void member(int criterion, String profileId);
}
