package io.segmentkit.jdbc.sql;

import static org.jooq.impl.DSL.falseCondition;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.TextForm;
import io.segmentkit.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.CaseConditionStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Values that codes stand for; other codes count as absent. */
final class CodedOperand extends Operand {
    private final Dialect dialect;
    private final TextForm texts;
    private final Map<Object, Value> codes;

    /** Codes, all of one class and at least one, with the values that they stand for. */
    CodedOperand(Field<?> field, Dialect dialect, TextForm texts, Map<Object, Value> codes) {
        super(field);
        this.dialect = dialect;
        this.texts = texts;
        this.codes = codes;
    }

    @Override
    Operand of(Field<?> other) {
        return new CodedOperand(other, dialect, texts, codes);
    }

    @Override
    Condition real() {
        return isOneOf(List.copyOf(codes.keySet()));
    }

    /** Codes that are asked for stand for values. */
    @Override
    Condition meets(Condition condition) {
        return condition;
    }

    @Override
    Condition oneOf(Collection<Value> values) {
        List<Object> wanted = codes.entrySet().stream()
                .filter(code -> values.contains(code.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return wanted.isEmpty() ? falseCondition() : isOneOf(wanted);
    }

    private Condition isOneOf(List<Object> some) {
        if (some.get(0) instanceof String) {
            return dialect.oneOf(
                    field().coerce(String.class),
                    texts,
                    some.stream().map(String.class::cast).toList());
        }
        return some.get(0) instanceof Long
                ? field().coerce(Long.class)
                        .in(some.stream().map(code -> DSL.val((Long) code)).toList())
                : field().coerce(Boolean.class)
                        .in(some.stream().map(code -> DSL.val((Boolean) code)).toList());
    }

    /** Several codes may stand for one value. */
    @Override
    Field<?> distinct() {
        List<Value> values = List.copyOf(new LinkedHashSet<>(codes.values()));
        CaseConditionStep<Integer> numbered = DSL.when(oneOf(List.of(values.get(0))), DSL.inline(0));
        for (int i = 1; i < values.size(); i++) {
            numbered = numbered.when(oneOf(List.of(values.get(i))), DSL.inline(i));
        }
        return numbered;
    }

    @Override
    public Optional<Value> read(ResultSet row, int column) throws SQLException {
        Object first = codes.keySet().iterator().next();
        Object code;
        if (first instanceof String) {
            code = row.getString(column);
        } else if (first instanceof Long) {
            code = row.getLong(column);
        } else {
            code = row.getBoolean(column);
        }
        return row.wasNull() ? Optional.empty() : Optional.ofNullable(codes.get(code));
    }
}
