package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every day of four years, every N up to 40, every window that counts days: with the year and without. */
class SmallWorldTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = FIRST.plusYears(4);
    private static final int MOST = 40;
    private static final int NO_DAY = Integer.MIN_VALUE;

    @Test
    @DisplayName("W1 W2 W3 W4 W5 W6 W9 W11 every day around today is in the window that the table says")
    void withTheYear() {
        long seen = 0;
        for (LocalDate today = FIRST; today.isBefore(END); today = today.plusDays(1)) {
            AsOf asOf = AsOf.startOf(today, ZoneOffset.UTC);
            for (RelativeWindow kind : RelativeWindow.values()) {
                for (int n = 0; n <= (kind.isWithoutN() ? 0 : MOST); n++) {
                    DayRange days = kind.window(n).resolve(asOf);
                    for (int k = -MOST - 3; k <= MOST + 3; k++) {
                        if (days.contains(today.plusDays(k)) != kind.holds(n, k)) {
                            fail("%s, N = %d, on %s: %s and the day %d days on", kind, n, today, days, k);
                        }
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(1_461L * (12 * 41 + 4) * 87);
    }

    @Test
    @DisplayName("W14 W15 W16 every day of the year matches as its anniversaries say, under every leap-day rule")
    void withoutTheYear() {
        long seen = 0;
        for (LocalDate today = FIRST; today.isBefore(END); today = today.plusDays(1)) {
            for (LeapDayRule rule : LeapDayRule.values()) {
                AsOf asOf = AsOf.startOf(today, ZoneOffset.UTC).withLeapDay(rule);
                int[][] distances = distancesOfAnniversaries(today, rule);
                for (RelativeWindow kind : RelativeWindow.values()) {
                    for (int n = 0; n <= (kind.isWithoutN() ? 0 : MOST); n++) {
                        seen += compare(kind, n, asOf, distances);
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(1_461L * 3 * (12 * 41 + 4) * 366);
    }

    private static int compare(RelativeWindow kind, int n, AsOf asOf, int[][] distances) {
        DaysOfYear actual = resolveIgnoringYear(kind.window(n), asOf);
        LocalDate today = asOf.today();
        int toNewYear = 1 - today.getDayOfYear();
        int toYearsEnd = Year.of(today.getYear()).length() - today.getDayOfYear();
        int least = kind.isOpen() ? toNewYear : -400;
        int most = kind.isOpen() ? toYearsEnd : 400;
        int others = 0;
        boolean leapDayMatches = false;
        for (int i = 0; i < distances.length; i++) {
            MonthDay day = Anniversaries.DAYS_OF_YEAR.get(i);
            boolean matches = false;
            for (int k : distances[i]) {
                matches |= k != NO_DAY && k >= least && k <= most && kind.holds(n, k);
            }
            if (day.equals(Anniversaries.LEAP_DAY)) {
                leapDayMatches = matches;
            } else {
                others += matches ? 1 : 0;
                check(actual.contains(day) == matches, kind, n, asOf, day);
            }
        }
        boolean aYear = others == 365;
        check(
                actual.contains(Anniversaries.LEAP_DAY) == (leapDayMatches || aYear),
                kind,
                n,
                asOf,
                Anniversaries.LEAP_DAY);
        return distances.length;
    }

    private static DaysOfYear resolveIgnoringYear(DayWindow window, AsOf asOf) {
        return (DaysOfYear) window.ignoringYear().resolve(asOf);
    }

    private static void check(boolean agrees, RelativeWindow kind, int n, AsOf asOf, MonthDay day) {
        if (!agrees) {
            fail("%s, N = %d, ignoring the year, at %s: %s", kind, n, asOf, day);
        }
    }

    /** How many days from today each day of the year is kept: in the year before, this year and the year after. */
    private static int[][] distancesOfAnniversaries(LocalDate today, LeapDayRule rule) {
        int[][] distances = new int[366][3];
        for (int i = 0; i < 366; i++) {
            for (int y = -1; y <= 1; y++) {
                Optional<LocalDate> kept =
                        Anniversaries.in(today.getYear() + y, Anniversaries.DAYS_OF_YEAR.get(i), rule);
                distances[i][y + 1] = kept.map(day -> (int) (day.toEpochDay() - today.toEpochDay()))
                        .orElse(NO_DAY);
            }
        }
        return distances;
    }
}
