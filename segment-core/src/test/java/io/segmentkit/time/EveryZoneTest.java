package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Around every change of clocks in every zone that the platform knows. */
class EveryZoneTest {
    private static final AsOf ANY = WindowChecks.ON_7_MAY;

    @Test
    @DisplayName("W13 the day of an instant is the day d with startOf(d) <= instant < startOf(d+1), in every zone")
    void theDayOfAnInstantHasBegunAndIsNotOver() {
        int seen = 0;
        for (ZoneId zone : ZoneMoments.allZones()) {
            AsOf asOf = AsOf.at(ANY.instant(), zone);
            for (ZoneOffsetTransition change : ZoneMoments.changes(zone)) {
                for (Instant moment : ZoneMoments.near(change)) {
                    LocalDate day = asOf.dayOf(moment);
                    if (asOf.startOf(day).isAfter(moment)
                            || !asOf.startOf(day.plusDays(1)).isAfter(moment)) {
                        fail("%s in %s is not in %s", moment, zone, day);
                    }
                    if (!day.equals(AsOf.at(moment, zone).today())) {
                        fail("%s in %s: today is another day than %s", moment, zone, day);
                    }
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(1_000_000);
    }

    @Test
    @DisplayName("W13 the first instant of a day is the first at which clocks show that day or a later one")
    void aDayBeginsWhenClocksFirstShowIt() {
        for (ZoneId zone : ZoneMoments.allZones()) {
            AsOf asOf = AsOf.at(ANY.instant(), zone);
            for (ZoneOffsetTransition change : ZoneMoments.changes(zone)) {
                LocalDate day = change.getDateTimeBefore().toLocalDate();
                for (LocalDate d : new LocalDate[] {day.minusDays(1), day, day.plusDays(1), day.plusDays(2)}) {
                    Instant start = asOf.startOf(d);
                    if (shown(start, zone).isBefore(d)) {
                        fail("%s has not begun at %s in %s", d, start, zone);
                    }
                    for (long before = 1; before < 2 * 86_400; before += before < 7_200 ? 599 : 3_600) {
                        if (!shown(start.minusSeconds(before), zone).isBefore(d)) {
                            fail("%s began before %s in %s", d, start, zone);
                        }
                    }
                }
            }
        }
    }

    /** What a calendar on the wall shows. */
    private static LocalDate shown(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
