package io.segmentkit.jdbc.store.segment;

import io.segmentkit.jdbc.store.database.IdStream;
import io.segmentkit.jdbc.store.database.Transactions;
import io.segmentkit.store.MemberDifference;
import java.util.stream.Stream;

/** Who entered and who left with an attempt. */
public record DifferenceOfAttempt(Transactions transactions, Members members, Runs.Attempt attempt)
        implements MemberDifference {
    @Override
    public Stream<String> entered() {
        return IdStream.of(transactions, members.entered(attempt.segment(), attempt.number()));
    }

    @Override
    public Stream<String> left() {
        return IdStream.of(transactions, members.left(attempt.segment(), attempt.number()));
    }
}
