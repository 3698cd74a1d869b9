package io.segmentkit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Days around the turns of years and of February more often than others, windows of every kind, all zones. */
final class WindowArbitraries extends DomainContextBase {
    @Provide
    Arbitrary<LocalDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1890, 2110);
        Arbitrary<LocalDate> turns = Combinators.combine(
                        years,
                        Arbitraries.of(1, 60, 365),
                        Arbitraries.integers().between(-4, 4))
                .as((year, day, shift) -> LocalDate.ofYearDay(year, day).plusDays(shift));
        Arbitrary<LocalDate> any = Combinators.combine(
                        years, Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
        return Arbitraries.oneOf(turns, any);
    }

    @Provide
    Arbitrary<DayWindow> windows() {
        Arbitrary<Integer> counts =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 800), Arbitraries.of(363, 364, 365, 366, 367));
        Arbitrary<DayWindow> counted = Combinators.combine(Arbitraries.of(RelativeWindow.class), counts)
                .as(RelativeWindow::window);
        Arbitrary<DayWindow> calendar = Combinators.combine(
                        Arbitraries.of(CalendarUnit.class),
                        Arbitraries.integers().between(-15, 15))
                .as(Windows::calendar);
        Arbitrary<DayWindow> stretches = Combinators.combine(
                        Arbitraries.integers().between(-800, 800),
                        Arbitraries.oneOf(counts, Arbitraries.integers().between(0, 30)))
                .as((from, length) -> Windows.days(from, from + length));
        return Arbitraries.oneOf(counted, calendar, stretches, absolute());
    }

    private Arbitrary<DayWindow> absolute() {
        Arbitrary<Integer> lengths =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 800), Arbitraries.of(363, 364, 365, 366));
        return Arbitraries.oneOf(
                dates().map(Windows::on),
                dates().map(Windows::from),
                dates().map(Windows::until),
                Combinators.combine(dates(), lengths)
                        .as((from, length) -> Windows.between(from, from.plusDays(length))));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.oneOf(
                Arbitraries.of(ZoneMoments.ODD_ZONES), Arbitraries.of(List.copyOf(ZoneMoments.allZones())));
    }

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(
                        Instant.parse("1890-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2110-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
        Arbitrary<Instant> nearChanges = Arbitraries.of(ZoneMoments.ODD_ZONES)
                .filter(zone -> !ZoneMoments.changes(zone).isEmpty())
                .flatMap(zone -> Arbitraries.of(ZoneMoments.changes(zone)))
                .flatMap(change -> Arbitraries.of(ZoneMoments.near(change)));
        return Arbitraries.oneOf(any, nearChanges);
    }
}
