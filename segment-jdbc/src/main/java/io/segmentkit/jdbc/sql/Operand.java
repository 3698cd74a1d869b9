package io.segmentkit.jdbc.sql;

import io.segmentkit.time.AsOf;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * An expression that keeps values of one type in one form, with the conditions that the tests of that type come to. The
 * conditions hold for present values only and may be unknown for others; {@link TestCondition} puts presence before them.
 */
public abstract class Operand {
    private final Field<?> field;

    Operand(Field<?> field) {
        this.field = field;
    }

    /** The expression. */
    public final Field<?> field() {
        return field;
    }

    /** The same form of another expression. */
    abstract Operand of(Field<?> other);

    /** There is a value: true or false. */
    final Condition present() {
        return field.isNotNull().and(real());
    }

    /** What is not NULL is a value, where something else stands for none. May be unknown for NULL. */
    Condition real() {
        return DSL.noCondition();
    }

    /** There is a value that meets a condition of this operand; false or unknown where there is none. */
    Condition meets(Condition condition) {
        Condition met = real().and(condition);
        return Conditions.isNone(met) ? field.isNotNull() : met;
    }

    /** Equal to one of several values. */
    abstract Condition oneOf(Collection<Value> values);

    /** Equal to one of several texts, folded. */
    Condition oneOfFolded(Collection<Value> values) {
        throw unexpected();
    }

    Condition contains(ValueTest.Contains test) {
        throw unexpected();
    }

    Condition startsWith(ValueTest.StartsWith test) {
        throw unexpected();
    }

    Condition endsWith(ValueTest.EndsWith test) {
        throw unexpected();
    }

    Condition inRange(ValueTest.InRange test) {
        throw unexpected();
    }

    Condition in(ResolvedWindow window, AsOf asOf) {
        throw unexpected();
    }

    /** An expression that differs exactly where values do. */
    Field<?> distinct() {
        return field;
    }

    /** Reads a value where the expression has been selected; empty where it is absent. */
    public abstract Optional<Value> read(ResultSet row, int column) throws SQLException;

    /** The schema's check lets no such test through. */
    private IllegalStateException unexpected() {
        return new IllegalStateException("no test of " + getClass().getSimpleName());
    }
}
