package io.segmentkit.examples.quickstart;

import io.segmentkit.csv.population.Moment;
import io.segmentkit.examples.quickstart.source.Profiles;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.LeapDayRule;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The moment that segments are computed for, with its calendar rules. */
final class AsOfOptions {
    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            converter = MomentConverter.class,
            description = "A date, or a time: 2026-05-07, 2026-05-07T10:00, 2026-05-07T10:00Z."
                    + " Without it the mapping's asOf, else now.")
    private @Nullable Moment moment;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The zone that says which day it is: Europe/Warsaw. Without it the mapping's zone, else UTC.")
    private @Nullable ZoneId zone;

    @Option(
            names = "--leap-day",
            paramLabel = "RULE",
            defaultValue = "FEBRUARY_28",
            description = "When birthdays of 29 February are kept in common years: ${COMPLETION-CANDIDATES}.")
    private LeapDayRule leapDay = LeapDayRule.FEBRUARY_28;

    @Option(
            names = "--week-start",
            paramLabel = "DAY",
            defaultValue = "MONDAY",
            description = "The day that weeks begin on: MONDAY, unless set.")
    private DayOfWeek weekStart = DayOfWeek.MONDAY;

    AsOf asOf(Profiles profiles) {
        ZoneId known = zone == null ? profiles.zone() : zone;
        Instant instant = moment == null
                ? profiles.asOf().map(given -> given.in(known)).orElseGet(Instant::now)
                : moment.in(known);
        return AsOf.at(instant, known).withLeapDay(leapDay).withWeekStart(weekStart);
    }

    private static final class MomentConverter implements ITypeConverter<Moment> {
        @Override
        public Moment convert(String text) {
            try {
                return Moment.parse(text);
            } catch (DateTimeException unreadable) {
                throw new TypeConversionException(
                        "expected a date or time such as 2026-05-07 or 2026-05-07T10:00, found \"" + text + '"');
            }
        }
    }

    private static final class ZoneConverter implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException unknown) {
                throw new TypeConversionException("expected a zone such as Europe/Warsaw, found \"" + text + '"');
            }
        }
    }
}
