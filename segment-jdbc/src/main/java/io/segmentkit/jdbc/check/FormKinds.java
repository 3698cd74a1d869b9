package io.segmentkit.jdbc.check;

import io.segmentkit.jdbc.dialect.Kind;
import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.ChoiceColumn;
import io.segmentkit.jdbc.table.Column;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.MonthDayColumn;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.TextColumn;
import io.segmentkit.jdbc.table.TimestampColumn;
import java.util.Set;
import java.util.UUID;

/** Which kinds of columns can keep values in a form. */
final class FormKinds {
    private FormKinds() {}

    static Set<Kind> of(Column column) {
        if (column instanceof TextColumn) {
            return Set.of(Kind.TEXT);
        }
        if (column instanceof NumberColumn number) {
            return Set.of(number.form() == NumberColumn.Form.TEXT ? Kind.TEXT : Kind.NUMBER);
        }
        if (column instanceof ChoiceColumn choice) {
            return choice.codes().isEmpty()
                    ? Set.of(Kind.TEXT)
                    : ofValue(choice.codes().keySet().iterator().next());
        }
        if (column instanceof BooleanColumn truth) {
            return ofValue(truth.yes());
        }
        if (column instanceof DateColumn date) {
            return switch (date.form()) {
                case DATE -> Set.of(Kind.DATE);
                case DATE_TIME -> Set.of(Kind.DATE_TIME);
                case ISO_TEXT -> Set.of(Kind.TEXT);
                case EPOCH_DAYS, EPOCH_SECONDS, EPOCH_MILLIS -> Set.of(Kind.NUMBER);
            };
        }
        if (column instanceof TimestampColumn timestamp) {
            return switch (timestamp.form()) {
                case INSTANT -> Set.of(Kind.INSTANT);
                case DATE_TIME -> Set.of(Kind.DATE_TIME);
                case ISO_TEXT, ISO_TEXT_T -> Set.of(Kind.TEXT);
                case EPOCH_SECONDS, EPOCH_MILLIS, EPOCH_MICROS -> Set.of(Kind.NUMBER);
            };
        }
        return ((MonthDayColumn) column).form() == MonthDayColumn.Form.NUMBER ? Set.of(Kind.NUMBER) : Set.of(Kind.TEXT);
    }

    static Set<Kind> ofValue(Object value) {
        if (value instanceof String) {
            return Set.of(Kind.TEXT);
        }
        if (value instanceof UUID) {
            return Set.of(Kind.UUID);
        }
        return Set.of(value instanceof Boolean ? Kind.BOOLEAN : Kind.NUMBER);
    }
}
