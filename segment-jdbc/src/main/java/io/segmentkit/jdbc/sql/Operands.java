package io.segmentkit.jdbc.sql;

import static java.util.stream.Collectors.toMap;

import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.dialect.ColumnType;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.ChoiceColumn;
import io.segmentkit.jdbc.table.Column;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.MonthDayColumn;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.TextColumn;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Makes operands of columns. */
final class Operands {
    private final Dialect dialect;
    private final ColumnTypes types;
    private final Spans spans;

    Operands(Dialect dialect, ColumnTypes types, Spans spans) {
        this.dialect = dialect;
        this.types = types;
        this.spans = spans;
    }

    Dialect dialect() {
        return dialect;
    }

    ColumnTypes types() {
        return types;
    }

    Operand of(Column column, Source source) {
        Field<?> field = source.column(column.name());
        ColumnType type = types.of(source.name(), column.name());
        if (column instanceof TextColumn) {
            return new TextOperand(field, dialect, type.binary());
        }
        if (column instanceof NumberColumn) {
            return new NumberOperand(dialect.number(field, type), type.numbers());
        }
        if (column instanceof ChoiceColumn choice) {
            return choice.codes().isEmpty()
                    ? new TextOperand(field, dialect, type.binary())
                    : new CodedOperand(field, dialect, codes(choice));
        }
        if (column instanceof BooleanColumn truth) {
            Map<Object, Value> codes = new LinkedHashMap<>();
            codes.put(dialect.code(truth.yes()), new Value.Truth(true));
            codes.put(dialect.code(truth.no()), new Value.Truth(false));
            return new CodedOperand(field, dialect, codes);
        }
        if (column instanceof DateColumn date) {
            DateOperand plain = new DateOperand(field, dialect, date.form(), Optional::empty);
            return new DateOperand(field, dialect, date.form(), span(source, plain));
        }
        if (column instanceof TimestampColumn timestamp) {
            TimestampForm form = new TimestampForm(timestamp, dialect);
            TimestampOperand plain = TimestampOperand.of(field, form, Optional::empty);
            return TimestampOperand.of(field, form, span(source, plain));
        }
        return new MonthDayOperand(field, dialect, ((MonthDayColumn) column).form());
    }

    private Map<Object, Value> codes(ChoiceColumn choice) {
        return choice.codes().entrySet().stream()
                .collect(toMap(
                        code -> dialect.code(code.getKey()),
                        code -> new Value.Text(code.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private Supplier<Optional<Span>> span(Source source, Operand operand) {
        return () -> spans.find(
                DSL.select(DSL.min(operand.field()), DSL.max(operand.field()))
                        .from(source.table())
                        .where(source.condition(dialect).and(operand.present())),
                operand);
    }
}
