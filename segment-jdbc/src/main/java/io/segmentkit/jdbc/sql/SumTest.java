package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.dialect.Comparison;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.value.Bound;
import io.segmentkit.value.ValueTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A positive test of a sum or an average, as comparisons of the sum. */
final class SumTest {
    private SumTest() {}

    /** The numbers that the test compares with. */
    static List<BigDecimal> bounds(ValueTest test) {
        List<BigDecimal> bounds = new ArrayList<>();
        condition(test, (comparison, bound) -> {
            bounds.add(bound);
            return DSL.noCondition();
        });
        return bounds;
    }

    static Condition condition(ValueTest test, NumberOperand numbers, Dialect dialect, boolean average) {
        return condition(
                test, (comparison, bound) -> dialect.sum(numbers.field(), numbers.form(), bound, average, comparison));
    }

    private static Condition condition(ValueTest test, BiFunction<Comparison, BigDecimal, Condition> compare) {
        if (test instanceof ValueTest.Is is) {
            return compare.apply(Comparison.EQUAL, NumberOperand.number(is.value()));
        }
        if (test instanceof ValueTest.OneOf oneOf) {
            return Conditions.anyOf(oneOf.values().stream()
                    .map(value -> compare.apply(Comparison.EQUAL, NumberOperand.number(value)))
                    .toList());
        }
        List<Condition> ends = new ArrayList<>();
        if (test instanceof ValueTest.InRange range) {
            range.from().ifPresent(from -> ends.add(from(from, compare)));
            range.to().ifPresent(to -> ends.add(to(to, compare)));
        }
        return Conditions.allOf(ends);
    }

    private static Condition from(Bound from, BiFunction<Comparison, BigDecimal, Condition> compare) {
        return compare.apply(
                from.inclusive() ? Comparison.AT_LEAST : Comparison.GREATER, NumberOperand.number(from.value()));
    }

    private static Condition to(Bound to, BiFunction<Comparison, BigDecimal, Condition> compare) {
        return compare.apply(to.inclusive() ? Comparison.AT_MOST : Comparison.LESS, NumberOperand.number(to.value()));
    }
}
