package io.segmentkit.examples.quickstart.input;

import io.segmentkit.csv.population.Moment;
import io.segmentkit.examples.quickstart.source.Profiles;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.LeapDayRule;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The moment that segments are computed for, with its calendar rules. */
public final class AsOfOptions {
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

    /** The moment; where none is given that of the profiles, else now. */
    public AsOf asOf(Profiles profiles) {
        Clock clock = clock(profiles);
        return calendar(AsOf.at(clock.instant(), clock.getZone()));
    }

    /** The time: the moment that is given, else that of the profiles, else what the system's clock says. */
    public Clock clock(Profiles profiles) {
        ZoneId known = zone == null ? profiles.zone() : zone;
        return Optional.ofNullable(moment)
                .or(profiles::asOf)
                .map(given -> Clock.fixed(given.in(known), known))
                .orElseGet(() -> Clock.system(known));
    }

    /** The same moment with the rules of the calendar. */
    public AsOf calendar(AsOf asOf) {
        return asOf.withLeapDay(leapDay).withWeekStart(weekStart);
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
