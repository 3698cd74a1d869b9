package io.segmentkit.jdbc.sql;

import static org.jooq.impl.DSL.falseCondition;

import java.util.List;
import org.jooq.Condition;

/**
 * Many ranges of one expression as a tree that halves them, so that each row is compared with few of them.
 *
 * @param <R> what a range is
 */
interface Ranges<R> {
    /** Lies in the range. */
    Condition in(R range);

    /** Lies before the range. */
    Condition before(R range);

    /** Lies in one of these ranges, which are in order and apart from each other. */
    static <R> Condition anyOf(List<R> ranges, Ranges<R> conditions) {
        if (ranges.isEmpty()) {
            return falseCondition();
        }
        if (ranges.size() == 1) {
            return conditions.in(ranges.get(0));
        }
        int middle = ranges.size() / 2;
        Condition before = conditions.before(ranges.get(middle));
        return before.and(anyOf(ranges.subList(0, middle), conditions))
                .or(before.not().and(anyOf(ranges.subList(middle, ranges.size()), conditions)));
    }
}
