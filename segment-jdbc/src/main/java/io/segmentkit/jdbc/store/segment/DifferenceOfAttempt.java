package io.segmentkit.jdbc.store.segment;

import io.segmentkit.definition.Change;
import io.segmentkit.jdbc.store.database.RowStream;
import io.segmentkit.jdbc.store.database.Transactions;
import io.segmentkit.store.MemberDifference;
import java.util.stream.Stream;
import org.jooq.Record2;

/** Who entered and who left with an attempt. */
public record DifferenceOfAttempt(Transactions transactions, Members members, Runs.Attempt attempt)
        implements MemberDifference {
    @Override
    public Stream<Change> entered() {
        return RowStream.of(
                transactions, members.entered(attempt.segment(), attempt.number()), DifferenceOfAttempt::change);
    }

    @Override
    public Stream<Change> left() {
        return RowStream.of(
                transactions, members.left(attempt.segment(), attempt.number()), DifferenceOfAttempt::change);
    }

    private static Change change(Record2<String, Long> row) {
        return new Change(row.value1(), CauseCode.cause(row.value2()));
    }
}
