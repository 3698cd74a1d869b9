package io.segmentkit.reference;

/** The members of a static segment, by profile id. */
@FunctionalInterface
public interface MemberSet {
    /** Whether the profile is a member. Safe between threads. */
    boolean contains(String profileId);
}
