package io.segmentkit.jdbc.store;

import io.segmentkit.store.MemberDifference;
import java.util.stream.Stream;

/** Who entered and who left with an attempt. */
record DifferenceOfAttempt(Transactions transactions, Members members, Runs.Attempt attempt)
        implements MemberDifference {
    @Override
    public Stream<String> entered() {
        return RowStream.of(transactions, members.entered(attempt.segment(), attempt.number()));
    }

    @Override
    public Stream<String> left() {
        return RowStream.of(transactions, members.left(attempt.segment(), attempt.number()));
    }
}
