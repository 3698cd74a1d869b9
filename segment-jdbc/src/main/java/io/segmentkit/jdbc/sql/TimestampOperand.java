package io.segmentkit.jdbc.sql;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

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
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
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

/** Timestamps. */
final class TimestampOperand extends Operand {
    private static final long SECONDS_PER_DAY = 86_400;
    private static final Instant FIRST = DateOperand.FIRST.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant LAST = DateOperand.LAST.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC);

    private final TimestampForm form;
    private final Supplier<Optional<Span>> span;
    private final @Nullable Field<?> stored;

    private TimestampOperand(
            Field<?> field, TimestampForm form, Supplier<Optional<Span>> span, @Nullable Field<?> stored) {
        super(field);
        this.form = form;
        this.span = span;
        this.stored = stored;
    }

    /** The timestamps of a column. */
    static TimestampOperand of(Field<?> column, TimestampForm form, Supplier<Optional<Span>> span) {
        return new TimestampOperand(form.moments(column), form, span, column);
    }

    @Override
    Operand of(Field<?> other) {
        return new TimestampOperand(other, form, span, null);
    }

    @Override
    Condition real() {
        return form.real(field());
    }

    private Field<Object> moment() {
        return field().coerce(Object.class);
    }

    private Condition from(Instant from, boolean included) {
        if (from.isAfter(LAST)) {
            return falseCondition();
        }
        if (from.isBefore(FIRST)) {
            return noCondition();
        }
        Instant least = form.ceiling(from);
        Condition near = stored == null ? noCondition() : form.notLongBefore(stored, from);
        return near.and(
                included || !least.equals(from) ? moment().ge(form.value(least)) : moment().gt(form.value(least)));
    }

    private Condition until(Instant until, boolean included) {
        if (until.isBefore(FIRST)) {
            return falseCondition();
        }
        if (until.isAfter(LAST)) {
            return noCondition();
        }
        Instant most = form.floor(until);
        Condition near = stored == null ? noCondition() : form.notLongAfter(stored, until);
        return near.and(
                included || !most.equals(until) ? moment().le(form.value(most)) : moment().lt(form.value(most)));
    }

    @Override
    Condition oneOf(Collection<Value> values) {
        List<Field<Object>> possible = values.stream()
                .map(TimestampOperand::instant)
                .filter(moment -> form.floor(moment).equals(moment))
                .filter(moment -> !moment.isBefore(FIRST) && !moment.isAfter(LAST))
                .map(form::value)
                .toList();
        return Conditions.anyOf(
                possible.stream().map(value -> moment().eq(value)).toList());
    }

    private static Instant instant(Value value) {
        return ((Value.Timestamp) value).instant();
    }

    @Override
    Condition inRange(ValueTest.InRange test) {
        return test.from()
                .map(bound -> from(instant(bound.value()), bound.inclusive()))
                .orElseGet(DSL::noCondition)
                .and(test.to().map(this::until).orElseGet(DSL::noCondition));
    }

    private Condition until(Bound bound) {
        return until(instant(bound.value()), bound.inclusive());
    }

    private Condition in(InstantRange range) {
        if (range.isEmpty()) {
            return falseCondition();
        }
        return range.from()
                .map(from -> from(from, range.fromIncluded()))
                .orElseGet(DSL::noCondition)
                .and(range.until()
                        .map(until -> until(until, range.untilIncluded()))
                        .orElseGet(DSL::noCondition));
    }

    @Override
    Condition in(ResolvedWindow window, AsOf asOf) {
        return window.match(new InWindow(asOf));
    }

    private final class InWindow implements ResolvedWindow.Cases<Condition> {
        private final AsOf asOf;

        InWindow(AsOf asOf) {
            this.asOf = asOf;
        }

        @Override
        public Condition days(DayRange days) {
            return instants(days.instants(asOf));
        }

        @Override
        public Condition instants(InstantRange instants) {
            return in(instants);
        }

        /** The days that they are in the years that the column holds, so that an index serves. */
        @Override
        public Condition daysOfYear(DaysOfYear days) {
            return days.isEveryDay()
                    ? noCondition()
                    : span.get().map(found -> inSpan(days, found)).orElseGet(DSL::falseCondition);
        }

        private Condition inSpan(DaysOfYear days, Span found) {
            List<InstantRange> ranges =
                    YearDays.between(days, asOf.dayOf(instant(found.first())), asOf.dayOf(instant(found.last())))
                            .stream()
                            .map(range -> range.instants(asOf))
                            .filter(range -> !range.isEmpty())
                            .toList();
            return form.step(field(), steps(ranges))
                    .map(in -> in.eq(inline(1L)))
                    .orElseGet(() -> nested(ranges));
        }

        private SortedMap<Long, Long> steps(List<InstantRange> ranges) {
            SortedMap<Long, Long> steps = new TreeMap<>(Map.of(Long.MIN_VALUE, 0L));
            for (InstantRange range : ranges) {
                steps.put(range.from().orElseThrow().getEpochSecond(), 1L);
                steps.put(range.until().orElseThrow().getEpochSecond(), 0L);
            }
            return steps;
        }

        private Condition nested(List<InstantRange> ranges) {
            return Ranges.anyOf(ranges, new Ranges<InstantRange>() {
                @Override
                public Condition in(InstantRange range) {
                    return TimestampOperand.this.in(range);
                }

                @Override
                public Condition before(InstantRange range) {
                    return moment().lt(form.value(form.ceiling(range.from().orElseThrow())));
                }
            });
        }

        @Override
        public Condition daysOfWeek(DaysOfWeek days) {
            return span.get().map(found -> inSpan(days, found)).orElseGet(DSL::falseCondition);
        }

        private Condition inSpan(DaysOfWeek days, Span found) {
            List<ZoneOffsets.Stretch> stretches =
                    ZoneOffsets.between(asOf, instant(found.first()), instant(found.last()));
            SortedMap<Long, Long> offsets = new TreeMap<>();
            stretches.forEach(stretch -> offsets.put(stretch.start(), stretch.offset() * form.unitsPerSecond()));
            return form.step(field(), offsets)
                    .map(offset -> onDays(days, form.units(field()).plus(offset), 0))
                    .orElseGet(() -> nested(days, stretches));
        }

        private Condition onDays(DaysOfWeek days, Field<Long> units, long shift) {
            return Weekdays.contain(days, units, SECONDS_PER_DAY * form.unitsPerSecond(), shift);
        }

        private Condition nested(DaysOfWeek days, List<ZoneOffsets.Stretch> stretches) {
            return Ranges.anyOf(stretches, new Ranges<ZoneOffsets.Stretch>() {
                @Override
                public Condition in(ZoneOffsets.Stretch stretch) {
                    return onDays(days, form.units(field()), stretch.offset() * form.unitsPerSecond());
                }

                @Override
                public Condition before(ZoneOffsets.Stretch stretch) {
                    return moment().lt(form.value(Instant.ofEpochSecond(stretch.start())));
                }
            });
        }
    }

    @Override
    public Optional<Value> read(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(form.read(row, column)).map(Value.Timestamp::new);
    }
}
