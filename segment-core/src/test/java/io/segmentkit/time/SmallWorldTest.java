package io.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every day of four years, every N up to 40, every window that counts days: with the year and without. */
class SmallWorldTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate END = FIRST.plusYears(4);
    private static final int MOST = 40;
    private static final long WINDOWS_OF_A_DAY = 10 * (MOST + 1) + 4;

    @Test
    @DisplayName("W1 W2 W3 W4 W5 W6 W9 W11 every day around today is in the window that the table says")
    void withTheYear() {
        long seen = 0;
        for (LocalDate today = FIRST; today.isBefore(END); today = today.plusDays(1)) {
            AsOf asOf = AsOf.startOf(today, ZoneOffset.UTC);
            for (RelativeWindow kind : RelativeWindow.values()) {
                for (int n = 0; n <= most(kind); n++) {
                    DayRange days = kind.window(n).resolve(asOf);
                    for (int k = -MOST - 3; k <= MOST + 3; k++) {
                        if (days.contains(today.plusDays(k)) != kind.holds(n, k)) {
                            fail("%s, N = %d, on %s: %s and the day %d days on", kind, n, today, days, k);
                        }
                    }
                    seen++;
                }
            }
        }
        assertThat(seen).isEqualTo(1_461 * WINDOWS_OF_A_DAY);
    }

    @Test
    @DisplayName("W14 W16 every day of the year matches as its anniversaries say")
    void withoutTheYear() {
        compareAll(LeapDayRule.FEBRUARY_28, Anniversaries.DAYS_OF_YEAR);
    }

    @Test
    @DisplayName("W15 the days around 29 February match as their anniversaries say under the other rules too")
    void withoutTheYearUnderTheOtherRules() {
        List<MonthDay> days = Anniversaries.DAYS_OF_YEAR.subList(56, 63);
        assertThat(days).startsWith(MonthDay.of(2, 26)).endsWith(MonthDay.of(3, 3));

        compareAll(LeapDayRule.MARCH_1, days);
        compareAll(LeapDayRule.NONE, days);
    }

    private static void compareAll(LeapDayRule rule, List<MonthDay> days) {
        List<AsOf> moments = FIRST.datesUntil(END)
                .map(today -> AsOf.startOf(today, ZoneOffset.UTC).withLeapDay(rule))
                .toList();
        List<int[][]> kept = moments.stream()
                .map(asOf -> HeldDays.keptDaysFromToday(asOf.today(), rule, days))
                .toList();
        for (RelativeWindow kind : RelativeWindow.values()) {
            for (int n = 0; n <= most(kind); n++) {
                HeldDays held = new HeldDays(kind, n);
                for (int today = 0; today < moments.size(); today++) {
                    DaysOfYear actual =
                            (DaysOfYear) kind.window(n).ignoringYear().resolve(moments.get(today));
                    for (int i = 0; i < days.size(); i++) {
                        if (actual.contains(days.get(i)) != held.holdOneOf(kept.get(today)[i])) {
                            fail("%s, N = %d, ignoring the year, at %s: %s", kind, n, moments.get(today), days.get(i));
                        }
                    }
                }
            }
        }
    }

    private static int most(RelativeWindow kind) {
        return kind.isWithoutN() ? 0 : MOST;
    }
}
