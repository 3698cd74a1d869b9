package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Instants against days in any zone, most often around changes of clocks. */
@Domain(WindowArbitraries.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // the arbitraries prefer edges themselves
class ZonePropertiesTest {
    @Property(tries = 3_000)
    @Label("W13 the day of an instant is the day d with startOf(d) <= instant < startOf(d+1)")
    void theDayOfAnInstantHasBegunAndIsNotOver(@ForAll ZoneId zone, @ForAll Instant now, @ForAll Instant moment) {
        AsOf asOf = AsOf.at(now, zone);
        LocalDate day = asOf.dayOf(moment);

        assertThat(asOf.startOf(day)).isBeforeOrEqualTo(moment);
        assertThat(asOf.startOf(day.plusDays(1))).isAfter(moment);
        assertThat(AsOf.at(moment, zone).today()).isEqualTo(day);
    }

    @Property
    @Label("W13 days never interleave: a later instant is never on an earlier day")
    void daysNeverInterleave(
            @ForAll ZoneId zone, @ForAll Instant moment, @ForAll @IntRange(max = 200_000) int seconds) {
        AsOf asOf = AsOf.at(moment, zone);

        assertThat(asOf.dayOf(moment.plusSeconds(seconds))).isAfterOrEqualTo(asOf.dayOf(moment));
    }

    @Property(tries = 3_000)
    @Label("W13 A9 a window over timestamps holds exactly the instants whose day is in the window")
    void instantsAreThoseWhoseDayIsInTheWindow(
            @ForAll ZoneId zone, @ForAll Instant now, @ForAll DayWindow window, @ForAll Instant any) {
        AsOf asOf = AsOf.at(now, zone);
        DayRange days = window.resolve(asOf);
        InstantRange instants = days.instants(asOf);

        assertSame(days, instants, asOf, any);
        assertSame(days, instants, asOf, now);
        for (LocalDate edge : days.first().stream().toList()) {
            assertSame(days, instants, asOf, asOf.startOf(edge));
            assertSame(days, instants, asOf, asOf.startOf(edge).minusNanos(1));
        }
        for (LocalDate edge : days.last().stream().toList()) {
            assertSame(days, instants, asOf, asOf.startOf(edge.plusDays(1)));
            assertSame(days, instants, asOf, asOf.startOf(edge.plusDays(1)).minusNanos(1));
        }
    }

    private static void assertSame(DayRange days, InstantRange instants, AsOf asOf, Instant moment) {
        assertThat(instants.contains(moment))
                .as("%s of %s at %s", moment, days, asOf)
                .isEqualTo(days.contains(asOf.dayOf(moment)));
    }

    @Property
    @Label("W10 rolling hours go by the time between now and the moment, in every zone")
    void rollingHoursGoByTheTimeBetween(
            @ForAll ZoneId zone,
            @ForAll Instant now,
            @ForAll @IntRange(max = 9_000) int hours,
            @ForAll @IntRange(min = -2, max = 2) int seconds,
            @ForAll Instant any) {
        AsOf asOf = AsOf.at(now, zone);
        InstantRange last = (InstantRange) Windows.lastHours(hours).resolve(asOf);
        InstantRange next = (InstantRange) Windows.nextHours(hours).resolve(asOf);
        Duration n = Duration.ofHours(hours);
        for (Instant moment : new Instant[] {
            any,
            now.plusSeconds(seconds),
            now.plus(n).plusSeconds(seconds),
            now.minus(n).plusSeconds(seconds)
        }) {
            Duration since = Duration.between(moment, now);
            assertThat(last.contains(moment)).isEqualTo(!since.isNegative() && since.compareTo(n) < 0);
            assertThat(next.contains(moment))
                    .isEqualTo(since.isNegative() && since.negated().compareTo(n) <= 0);
        }
    }
}
