package io.segmentkit.criteria;

import io.segmentkit.value.ValueTest;
import java.util.List;

/**
 * A question about the records of one kind: {@code record("deal").where(STAGE.is("WON")).sum(AMOUNT).atLeast(1000)} (A4).
 *
 * <p>Immutable: every method makes a new question.
 */
public final class RecordQuery extends RowQuery<RecordQuery> {
    private final String record;

    RecordQuery(String record) {
        this(record, List.of());
    }

    private RecordQuery(String record, List<Criterion> conditions) {
        super(conditions);
        this.record = record;
    }

    @Override
    RecordQuery with(List<Criterion> all) {
        return new RecordQuery(record, all);
    }

    @Override
    Criterion criterion(Measure measure, ValueTest test) {
        return ImmutableCriterion.OfRecords.of(record, condition(), measure, test);
    }
}
