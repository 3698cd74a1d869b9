package io.segmentkit.jdbc.sql;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.substring;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.table.DateColumn.Form;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.DayRange;
import io.segmentkit.time.DaysOfWeek;
import io.segmentkit.time.DaysOfYear;
import io.segmentkit.time.InstantRange;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Dates. */
final class DateOperand extends Operand {
    /** Beyond these no database's dates agree; bounds that lie there leave their side open. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Dialect dialect;
    private final Form form;
    private final Supplier<Optional<Span>> span;

    DateOperand(Field<?> field, Dialect dialect, Form form, Supplier<Optional<Span>> span) {
        super(field);
        this.dialect = dialect;
        this.form = form;
        this.span = span;
    }

    @Override
    Operand of(Field<?> other) {
        return new DateOperand(other, dialect, form, span);
    }

    @Override
    Condition real() {
        return switch (form) {
            case DATE, DATE_TIME -> dialect.isDay(field());
            case ISO_TEXT, EPOCH_DAYS, EPOCH_SECONDS, EPOCH_MILLIS -> super.real();
        };
    }

    private long ticksPerDay() {
        return switch (form) {
            case EPOCH_SECONDS -> 86_400L;
            case EPOCH_MILLIS -> 86_400_000L;
            case EPOCH_DAYS, DATE, DATE_TIME, ISO_TEXT -> 1L;
        };
    }

    private Condition atLeast(LocalDate day) {
        return switch (form) {
            case DATE -> field().coerce(LocalDate.class).ge(day);
            case DATE_TIME -> field().coerce(LocalDateTime.class).ge(day.atStartOfDay());
            case ISO_TEXT -> field().coerce(String.class).ge(day.toString());
            case EPOCH_DAYS, EPOCH_SECONDS, EPOCH_MILLIS ->
                field().coerce(Long.class).ge(day.toEpochDay() * ticksPerDay());
        };
    }

    private Condition before(LocalDate day) {
        return switch (form) {
            case DATE -> field().coerce(LocalDate.class).lt(day);
            case DATE_TIME -> field().coerce(LocalDateTime.class).lt(day.atStartOfDay());
            case ISO_TEXT -> field().coerce(String.class).lt(day.toString());
            case EPOCH_DAYS, EPOCH_SECONDS, EPOCH_MILLIS ->
                field().coerce(Long.class).lt(day.toEpochDay() * ticksPerDay());
        };
    }

    private Condition between(@Nullable LocalDate first, @Nullable LocalDate last) {
        if ((first != null && first.isAfter(LAST)) || (last != null && last.isBefore(FIRST))) {
            return falseCondition();
        }
        Condition from = first == null || !first.isAfter(FIRST) ? noCondition() : atLeast(first);
        if (last == null || !last.isBefore(LAST)) {
            return from;
        }
        return from.and(form == Form.DATE ? field().coerce(LocalDate.class).le(last) : before(last.plusDays(1)));
    }

    @Override
    Condition oneOf(Collection<Value> values) {
        return Conditions.anyOf(values.stream()
                .map(value -> ((Value.Date) value).date())
                .map(day -> form == Form.DATE && !day.isBefore(FIRST) && !day.isAfter(LAST)
                        ? field().coerce(LocalDate.class).eq(day)
                        : only(day))
                .toList());
    }

    /** Bounds that are left out must not leave everything in. */
    private Condition only(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST) ? falseCondition() : between(day, day);
    }

    @Override
    Condition inRange(ValueTest.InRange test) {
        return between(
                test.from().map(DateOperand::firstDay).orElse(null),
                test.to().map(DateOperand::lastDay).orElse(null));
    }

    private static LocalDate firstDay(Bound bound) {
        LocalDate date = ((Value.Date) bound.value()).date();
        return bound.inclusive() ? date : date.plusDays(1);
    }

    private static LocalDate lastDay(Bound bound) {
        LocalDate date = ((Value.Date) bound.value()).date();
        return bound.inclusive() ? date : date.minusDays(1);
    }

    @Override
    Condition in(ResolvedWindow window, AsOf asOf) {
        return window.match(new InWindow());
    }

    private final class InWindow implements ResolvedWindow.Cases<Condition> {
        @Override
        public Condition days(DayRange days) {
            return days.isEmpty()
                    ? falseCondition()
                    : between(days.first().orElse(null), days.last().orElse(null));
        }

        @Override
        public Condition daysOfYear(DaysOfYear days) {
            if (days.isEveryDay()) {
                return noCondition();
            }
            return switch (form) {
                case DATE, DATE_TIME -> YearDays.contain(days, (from, to) -> dialect.isBetween(field(), from, to));
                case ISO_TEXT -> YearDays.contain(days, monthDay(field().coerce(String.class), 6, 9));
                case EPOCH_DAYS, EPOCH_SECONDS, EPOCH_MILLIS ->
                    span.get().map(found -> inSpan(days, found)).orElseGet(DSL::falseCondition);
            };
        }

        private Condition inSpan(DaysOfYear days, Span found) {
            List<DayRange> ranges =
                    YearDays.between(days, ((Value.Date) found.first()).date(), ((Value.Date) found.last()).date());
            return dialect.step(field().coerce(Long.class), steps(ranges))
                    .map(in -> in.eq(inline(1L)))
                    .orElseGet(() -> nested(ranges));
        }

        private SortedMap<Long, Long> steps(List<DayRange> ranges) {
            SortedMap<Long, Long> steps = new TreeMap<>(Map.of(Long.MIN_VALUE, 0L));
            for (DayRange range : ranges) {
                steps.put(range.first().orElseThrow().toEpochDay() * ticksPerDay(), 1L);
                steps.put(range.last().orElseThrow().plusDays(1).toEpochDay() * ticksPerDay(), 0L);
            }
            return steps;
        }

        private Condition nested(List<DayRange> ranges) {
            return Ranges.anyOf(ranges, new Ranges<DayRange>() {
                @Override
                public Condition in(DayRange range) {
                    return between(range.first().orElse(null), range.last().orElse(null));
                }

                @Override
                public Condition before(DayRange range) {
                    return DateOperand.this.before(range.first().orElseThrow());
                }
            });
        }

        @Override
        public Condition daysOfWeek(DaysOfWeek days) {
            return switch (form) {
                case DATE -> Weekdays.contain(days, dialect.isoDayOfWeek(field().coerce(LocalDate.class)));
                case DATE_TIME -> Weekdays.contain(days, dialect.isoDayOfWeek(field().coerce(LocalDateTime.class)));
                case ISO_TEXT ->
                    Weekdays.contain(days, dialect.isoDayOfWeek(dialect.isoDate(field().coerce(String.class))));
                case EPOCH_DAYS, EPOCH_SECONDS, EPOCH_MILLIS ->
                    Weekdays.contain(days, field().coerce(Long.class), ticksPerDay(), 0);
            };
        }

        @Override
        public Condition instants(InstantRange instants) {
            throw new IllegalStateException("hours are not asked of dates");
        }
    }

    /** Month and day from the places in a text at which they begin. */
    static Field<Integer> monthDay(Field<String> text, int month, int day) {
        Field<Integer> months = substring(text, inline(month), inline(2)).cast(Integer.class);
        return months.mul(inline(100))
                .add(substring(text, inline(day), inline(2)).cast(Integer.class));
    }

    @Override
    Field<?> distinct() {
        return switch (form) {
            case DATE, EPOCH_DAYS -> field();
            case DATE_TIME -> field().cast(LocalDate.class);
            case ISO_TEXT -> substring(field().coerce(String.class), inline(1), inline(10));
            case EPOCH_SECONDS, EPOCH_MILLIS -> {
                Field<Long> ticks = field().coerce(Long.class);
                yield ticks.minus(ticks.plus(inline(ticksPerDay() * 1_000_000)).mod(inline(ticksPerDay())));
            }
        };
    }

    @Override
    public Optional<Value> read(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(date(row, column)).map(Value.Date::new);
    }

    private @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
        return switch (form) {
            case DATE -> row.getObject(column, LocalDate.class);
            case DATE_TIME -> {
                LocalDateTime time = row.getObject(column, LocalDateTime.class);
                yield time == null ? null : time.toLocalDate();
            }
            case ISO_TEXT -> {
                String text = row.getString(column);
                yield text == null ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            }
            case EPOCH_DAYS, EPOCH_SECONDS, EPOCH_MILLIS -> {
                long ticks = row.getLong(column);
                yield row.wasNull() ? null : LocalDate.ofEpochDay(Math.floorDiv(ticks, ticksPerDay()));
            }
        };
    }
}
