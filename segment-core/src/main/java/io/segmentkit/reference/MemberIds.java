package io.segmentkit.reference;

import java.util.Collection;
import java.util.Set;

/**
 * Members that can be listed, as databases need them: a criterion that names a segment of others is refused there.
 *
 * <p>Immutable, equal by value, safe between threads. Prints as their number.
 *
 * @param ids the profiles' ids
 */
public record MemberIds(Set<String> ids) implements MemberSet {
    /** Takes a copy of the ids. */
    public MemberIds {
        ids = Set.copyOf(ids);
    }

    /** These profiles. */
    public static MemberIds of(Collection<String> ids) {
        return new MemberIds(Set.copyOf(ids));
    }

    @Override
    public boolean contains(String profileId) {
        return ids.contains(profileId);
    }

    @Override
    public String toString() {
        return ids.size() + " members";
    }
}
