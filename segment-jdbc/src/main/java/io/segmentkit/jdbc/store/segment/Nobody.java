package io.segmentkit.jdbc.store.segment;

import io.segmentkit.store.StoredMembers;
import java.util.stream.Stream;

/** The members of a segment that was not computed, or is gone. */
public enum Nobody implements StoredMembers {
    MEMBERS;

    @Override
    public boolean contains(String profileId) {
        return false;
    }

    @Override
    public long count() {
        return 0;
    }

    @Override
    public Stream<String> ids() {
        return Stream.empty();
    }
}
