package io.segmentkit.jdbc.sql;

import static java.util.stream.Collectors.toMap;

import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.dialect.ColumnType;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.ChoiceColumn;
import io.segmentkit.jdbc.table.Column;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.JoinedTable;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.MonthDayColumn;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TextColumn;
import io.segmentkit.jdbc.table.TimestampColumn;
import io.segmentkit.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
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

    Source profiles(TableMapping mapping) {
        return new Source(mapping.joined(), "p", mapping.fixed(), dialect, types);
    }

    Source source(LinkedTable rows, String alias) {
        return new Source(rows.joined(), alias, rows.fixed(), dialect, types);
    }

    Source source(NamesTable names, String alias) {
        return new Source(new JoinedTable(names.table(), List.of()), alias, names.fixed(), dialect, types);
    }

    Operand of(Column column, Source source) {
        Field<?> field = source.column(column.name());
        ColumnType type = source.type(column.name());
        if (column instanceof TextColumn) {
            return new TextOperand(field, dialect, type.texts());
        }
        if (column instanceof NumberColumn number) {
            return number.form() == NumberColumn.Form.TEXT
                    ? new NumberOperand(
                            dialect.parsed(field.coerce(String.class), number.scale()),
                            dialect.parsedForm(number.scale()))
                    : new NumberOperand(dialect.number(field, type), type.numbers());
        }
        if (column instanceof ChoiceColumn choice) {
            return choice.codes().isEmpty()
                    ? new TextOperand(field, dialect, type.texts())
                    : new CodedOperand(field, dialect, type.texts(), codes(choice));
        }
        if (column instanceof BooleanColumn truth) {
            Map<Object, Value> codes = new LinkedHashMap<>();
            codes.put(dialect.code(truth.yes()), new Value.Truth(true));
            codes.put(dialect.code(truth.no()), new Value.Truth(false));
            return new CodedOperand(field, dialect, type.texts(), codes);
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
        return new MonthDayOperand(field, dialect, type.texts(), ((MonthDayColumn) column).form());
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
                        .where(source.condition().and(operand.present())),
                operand);
    }
}
