package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.TextForm;
import io.segmentkit.jdbc.table.MonthDayColumn.Form;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.DayRange;
import io.segmentkit.time.DaysOfWeek;
import io.segmentkit.time.DaysOfYear;
import io.segmentkit.time.InstantRange;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Days of the year. */
final class MonthDayOperand extends Operand {
    private final Dialect dialect;
    private final TextForm texts;
    private final Form form;

    MonthDayOperand(Field<?> field, Dialect dialect, TextForm texts, Form form) {
        super(field);
        this.dialect = dialect;
        this.texts = texts;
        this.form = form;
    }

    @Override
    Operand of(Field<?> other) {
        return new MonthDayOperand(other, dialect, texts, form);
    }

    @Override
    Condition oneOf(Collection<Value> values) {
        List<MonthDay> days = values.stream()
                .map(value -> ((Value.DayOfYear) value).monthDay())
                .toList();
        if (form == Form.NUMBER) {
            return field().coerce(Integer.class)
                    .in(days.stream().map(day -> DSL.val(YearDays.number(day))).toList());
        }
        return dialect.oneOf(
                field().coerce(String.class),
                texts,
                days.stream().map(this::text).toList());
    }

    private String text(MonthDay day) {
        return form == Form.TEXT ? day.toString().substring(2) : day.toString();
    }

    @Override
    Condition in(ResolvedWindow window, AsOf asOf) {
        return window.match(new InWindow());
    }

    private final class InWindow implements ResolvedWindow.Cases<Condition> {
        @Override
        public Condition daysOfYear(DaysOfYear days) {
            return days.isEveryDay() ? DSL.noCondition() : YearDays.contain(days, number());
        }

        @Override
        public Condition days(DayRange days) {
            throw new IllegalStateException("days of the year are in no range of dates");
        }

        @Override
        public Condition daysOfWeek(DaysOfWeek days) {
            throw new IllegalStateException("days of the year are on no day of the week");
        }

        @Override
        public Condition instants(InstantRange instants) {
            throw new IllegalStateException("days of the year are in no range of moments");
        }
    }

    private Field<Integer> number() {
        return switch (form) {
            case NUMBER -> field().coerce(Integer.class);
            case TEXT -> DateOperand.monthDay(field().coerce(String.class), 1, 4);
            case ISO_TEXT -> DateOperand.monthDay(field().coerce(String.class), 3, 6);
        };
    }

    @Override
    public Optional<Value> read(ResultSet row, int column) throws SQLException {
        if (form == Form.NUMBER) {
            int number = row.getInt(column);
            return row.wasNull()
                    ? Optional.empty()
                    : Optional.of(new Value.DayOfYear(MonthDay.of(number / 100, number % 100)));
        }
        String prefix = form == Form.TEXT ? "--" : "";
        return Optional.ofNullable(row.getString(column))
                .map(text -> new Value.DayOfYear(MonthDay.parse(prefix + text)));
    }
}
