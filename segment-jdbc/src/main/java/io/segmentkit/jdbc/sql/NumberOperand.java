package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.dialect.NumberForm;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Numbers. */
final class NumberOperand extends Operand {
    private final NumberForm form;

    NumberOperand(Field<?> field, NumberForm form) {
        super(field);
        this.form = form;
    }

    @Override
    Operand of(Field<?> other) {
        return new NumberOperand(other, form);
    }

    NumberForm form() {
        return form;
    }

    @Override
    Condition real() {
        return form.finite(field());
    }

    @Override
    Condition oneOf(Collection<Value> values) {
        return Conditions.anyOf(
                values.stream().map(value -> form.equal(field(), number(value))).toList());
    }

    @Override
    Condition inRange(ValueTest.InRange test) {
        Condition from = test.from()
                .map(bound -> form.atLeast(field(), number(bound), bound.inclusive()))
                .orElseGet(DSL::noCondition);
        Condition to = test.to()
                .map(bound -> form.atMost(field(), number(bound), bound.inclusive()))
                .orElseGet(DSL::noCondition);
        return from.and(to);
    }

    private static BigDecimal number(Bound bound) {
        return number(bound.value());
    }

    static BigDecimal number(Value value) {
        return ((Value.Decimal) value).number();
    }

    @Override
    public Optional<Value> read(ResultSet row, int column) throws SQLException {
        Object found = row.getObject(column);
        if (found instanceof Boolean) {
            found = row.getLong(column);
        }
        if (found instanceof Double wide && form.equals(NumberForm.approximate(true))) {
            found = wide.floatValue();
        }
        if (!(found instanceof Number number) || !isFinite(number)) {
            return Optional.empty();
        }
        return Optional.of(Value.Decimal.of(number));
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }
}
