package io.segmentkit.reason;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import java.util.Optional;

/**
 * The activities or records over which something is measured.
 *
 * @param kind of what kind they are
 * @param where what each of them meets
 * @param in when each of them happened
 */
record RowSet(Kind kind, Optional<Criterion> where, Optional<Window> in) {
    /**
     * A kind of rows.
     *
     * @param isActivity whether they are activities, else records
     * @param name the activities' type or the records' kind
     */
    record Kind(boolean isActivity, String name) {}

    static RowSet of(Criterion.OfActivities criterion) {
        return new RowSet(new Kind(true, criterion.activity()), criterion.where(), criterion.in());
    }

    static RowSet of(Criterion.OfRecords criterion) {
        return new RowSet(new Kind(false, criterion.record()), criterion.where(), Optional.empty());
    }

    /** A measure over them passes a test. */
    Criterion measured(Measure measure, ValueTest test) {
        return kind.isActivity()
                ? Criteria.activities(kind.name(), where, in, measure, test)
                : Criteria.records(kind.name(), where, measure, test);
    }
}
