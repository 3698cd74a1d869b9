package io.segmentkit.jdbc.sql;

import io.segmentkit.criteria.Measure;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.NumberForm;
import io.segmentkit.jdbc.table.BoundRows;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.value.ValueTest;
import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Reads a measure, with a positive test of it, as a semi-join with the profiles whose rows pass it. Profiles without rows
 * are in no group: where they would pass, those are left out whose group does not.
 *
 * <p>Aggregates pass over NULL, and are NULL themselves where there is nothing else, which passes no test. So rows are not asked
 * whether they have a value: planners take that for a condition of its own and expect far too few rows, where values are
 * there for just this type of activity.
 */
final class MeasuredRows implements Measure.Cases<Condition> {
    private static final NumberForm COUNT = new NumberForm.Whole();

    private final Scope scope;
    private final BoundRows rows;
    private final Condition where;
    private final ValueTest test;
    private final Field<Object> id;

    MeasuredRows(Scope scope, BoundRows rows, Condition where, ValueTest test, Field<Object> id) {
        this.scope = scope;
        this.rows = rows;
        this.where = where;
        this.test = test;
        this.id = id;
    }

    private Dialect dialect() {
        return scope.operands().dialect();
    }

    private Operand operand(String attribute) {
        return scope.operands().of(scope.attribute(attribute).column(), scope.source());
    }

    private Condition anyRow(Condition further) {
        return dialect()
                .isAmong(id, DSL.select(profile()).from(scope.source().table()).where(where.and(further)));
    }

    private Condition groups(Condition further, Condition having) {
        return dialect()
                .isAmongGroups(
                        id,
                        DSL.select(profile())
                                .from(scope.source().table())
                                .where(where.and(further))
                                .groupBy(profile())
                                .having(having));
    }

    private Field<Object> profile() {
        return scope.source().column(rows.rows().profile());
    }

    /** The test of what is 0 where there are no rows. */
    private Condition fromZero(Condition further, Condition passed) {
        if (test instanceof ValueTest.IsPresent) {
            return DSL.trueCondition();
        }
        return NumberTest.passes(BigDecimal.ZERO, test)
                ? groups(further, passed.not()).not()
                : groups(further, passed);
    }

    private Condition counted(Condition further, Field<?> count) {
        if (NumberTest.passesAnyCount(test) && !NumberTest.passes(BigDecimal.ZERO, test)) {
            return anyRow(further);
        }
        if (NumberTest.passes(BigDecimal.ZERO, test) && NumberTest.passesOnlyZero(test)) {
            return anyRow(further).not();
        }
        return fromZero(
                further, test.match(new TestCondition(new NumberOperand(count, COUNT), scope.asOf(), OfAbsent.ANY)));
    }

    @Override
    public Condition count(Measure.Count measure) {
        return counted(DSL.noCondition(), DSL.count());
    }

    @Override
    public Condition distinct(Measure.Distinct measure) {
        Operand operand = operand(measure.attribute());
        return counted(operand.present(), DSL.countDistinct(operand.distinct()));
    }

    @Override
    public Condition sum(Measure.Sum measure) {
        if (test instanceof ValueTest.IsPresent) {
            return DSL.trueCondition();
        }
        NumberOperand numbers = exact(measure.attribute());
        return fromZero(operand(measure.attribute()).real(), SumTest.condition(test, numbers, dialect(), false));
    }

    @Override
    public Condition average(Measure.Average measure) {
        Operand operand = operand(measure.attribute());
        return test instanceof ValueTest.IsPresent
                ? anyRow(operand.present())
                : groups(operand.real(), SumTest.condition(test, exact(measure.attribute()), dialect(), true));
    }

    /** The attribute in a form whose sums are exact. */
    private NumberOperand exact(String attribute) {
        NumberOperand numbers = (NumberOperand) operand(attribute);
        for (BigDecimal bound : SumTest.bounds(test)) {
            if (!dialect().canCompareSum(bound)) {
                throw scope.refused("the database's numbers have too few digits for a comparison with a sum", bound);
            }
        }
        if (numbers.form().hasExactSums()) {
            return numbers;
        }
        NumberColumn column = (NumberColumn) scope.attribute(attribute).column();
        return dialect()
                .exactForm(numbers.form(), column.scale())
                .map(form -> new NumberOperand(dialect().exactNumber(numbers.field(), form), form))
                .orElseThrow(() ->
                        scope.refused("sums of an approximate number need its scale: NumberColumn.ofScale", attribute));
    }

    @Override
    public Condition min(Measure.Min measure) {
        Operand operand = operand(measure.attribute());
        return extreme(operand, DSL.min(operand.field()));
    }

    @Override
    public Condition max(Measure.Max measure) {
        Operand operand = operand(measure.attribute());
        return extreme(operand, DSL.max(operand.field()));
    }

    @Override
    public Condition first(Measure.First measure) {
        Operand time = scope.operands().of(rows.time().orElseThrow(), scope.source());
        return extreme(time, DSL.min(time.field()));
    }

    @Override
    public Condition last(Measure.Last measure) {
        Operand time = scope.operands().of(rows.time().orElseThrow(), scope.source());
        return extreme(time, DSL.max(time.field()));
    }

    private Condition extreme(Operand operand, Field<?> extreme) {
        if (test instanceof ValueTest.IsPresent) {
            return anyRow(operand.present());
        }
        Condition passed = test.match(new TestCondition(operand.of(extreme), scope.asOf(), OfAbsent.ANY));
        return groups(operand.real(), Conditions.isNone(passed) ? extreme.isNotNull() : passed);
    }
}
