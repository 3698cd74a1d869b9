package io.segmentkit.store;

import java.util.Set;

/** A change by hand to the members of a segment (S1). */
public sealed interface MemberChange {
    /** These become members; those who are stay. */
    record Add(Set<String> ids) implements MemberChange {
        /** Takes a copy. */
        public Add {
            ids = Set.copyOf(ids);
        }
    }

    /** These are members no longer; those who are not do not matter. */
    record Remove(Set<String> ids) implements MemberChange {
        /** Takes a copy. */
        public Remove {
            ids = Set.copyOf(ids);
        }
    }

    /** These are the members. */
    record Replace(Set<String> ids) implements MemberChange {
        /** Takes a copy. */
        public Replace {
            ids = Set.copyOf(ids);
        }
    }
}
