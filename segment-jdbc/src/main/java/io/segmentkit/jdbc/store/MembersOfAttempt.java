package io.segmentkit.jdbc.store;

import io.segmentkit.store.StoredMembers;
import java.util.stream.Stream;

/** The members that a segment had after an attempt. */
record MembersOfAttempt(Transactions transactions, Members members, long segment, long attempt, long count)
        implements StoredMembers {
    @Override
    public boolean contains(String profileId) {
        return ProfileId.isPossible(profileId)
                && transactions.read(sql -> sql.fetchExists(members.after(segment, attempt, profileId)));
    }

    @Override
    public Stream<String> ids() {
        return RowStream.of(transactions, members.after(segment, attempt));
    }
}
