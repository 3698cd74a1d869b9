package io.segmentkit.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Which days around today a counted window holds, as its rule says, and from that the anniversaries among them (W14,
 * W16). For windows shorter than a year, or with an open side.
 */
final class HeldDays {
    private static final int REACH = 800;
    private static final int NO_DAY = 2 * REACH + 1;

    private final boolean open;

    /** By days from today, shifted by the reach; the last is never held. */
    private final boolean[] held = new boolean[NO_DAY + 1];

    HeldDays(RelativeWindow kind, int n) {
        open = kind.isOpen();
        for (int k = -REACH; k <= REACH; k++) {
            held[k + REACH] = kind.holds(n, k);
        }
    }

    /** Whether one of the days on which a day of the year is kept is held; with an open side, the one this year (W16). */
    boolean holdOneOf(int[] kept) {
        if (!open) {
            return held[kept[0]] || held[kept[1]] || held[kept[2]];
        }
        // Where both ends of this year are held, so is all of it: a year, also to 29 February (W14).
        return held[kept[1]] || (held[kept[3]] && held[kept[4]]);
    }

    /**
     * When each day of the year is kept, in days from today: in the year before, this year and the year after; then 1
     * January and 31 December of this year.
     */
    static int[][] keptDaysFromToday(LocalDate today, LeapDayRule rule, List<MonthDay> days) {
        int newYear = REACH + 1 - today.getDayOfYear();
        int[][] kept = new int[days.size()][];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = new int[] {0, 0, 0, newYear, newYear + today.lengthOfYear() - 1};
            for (int year = -1; year <= 1; year++) {
                kept[i][year + 1] = Anniversaries.in(today.getYear() + year, days.get(i), rule)
                        .map(day -> REACH + (int) (day.toEpochDay() - today.toEpochDay()))
                        .orElse(NO_DAY);
            }
        }
        return kept;
    }
}
