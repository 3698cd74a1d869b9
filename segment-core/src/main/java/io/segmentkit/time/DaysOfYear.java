package io.segmentkit.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some of the 366 days of the year, whatever the year (W14, W17). Where it stands for anniversaries, 29 February is
 * among them as the as-of's {@link LeapDayRule} says. Prints as {@code 12-29..01-04 of any year}.
 */
public final class DaysOfYear implements ResolvedWindow {
    /** All 366 days in order. */
    private static final List<MonthDay> YEAR = LocalDate.of(2000, 1, 1)
            .datesUntil(LocalDate.of(2001, 1, 1))
            .map(MonthDay::from)
            .toList();

    private static final DaysOfYear NONE = new DaysOfYear(new BitSet());
    private static final DaysOfYear ALL = DaysOfYear.between(MonthDay.of(1, 1), MonthDay.of(12, 31));

    /** By {@link #index}. */
    private final BitSet days;

    private DaysOfYear(BitSet days) {
        this.days = days;
    }

    private static int index(int month, int dayOfMonth) {
        return month * 32 + dayOfMonth;
    }

    /** No day. */
    public static DaysOfYear none() {
        return NONE;
    }

    /** From one day to the other, both in, across New Year where the second comes earlier in the year. */
    static DaysOfYear between(MonthDay from, MonthDay to) {
        boolean acrossNewYear = to.isBefore(from);
        BitSet days = new BitSet();
        for (MonthDay day : YEAR) {
            boolean started = !day.isBefore(from);
            boolean notOver = !day.isAfter(to);
            days.set(
                    index(day.getMonthValue(), day.getDayOfMonth()),
                    acrossNewYear ? started || notOver : started && notOver);
        }
        return new DaysOfYear(days);
    }

    static DaysOfYear in(Collection<Month> months) {
        BitSet days = new BitSet();
        for (Month month : months) {
            days.set(index(month.getValue(), 1), index(month.getValue(), month.maxLength()) + 1);
        }
        return new DaysOfYear(days);
    }

    /**
     * The days of the year with an anniversary between two dates, both in. Where all the other 365 days have one, so has
     * 29 February, whatever the rule (W14: a year or longer matches every date).
     */
    static DaysOfYear withAnniversaryIn(LocalDate first, LocalDate last, LeapDayRule rule) {
        long count = ChronoUnit.DAYS.between(first, last) + 1;
        if (count > 365) {
            return ALL;
        }
        BitSet days = new BitSet();
        for (int i = 0; i < count; i++) {
            LocalDate day = first.plusDays(i);
            days.set(index(day.getMonthValue(), day.getDayOfMonth()));
            if (standsForLeapDay(day, rule)) {
                days.set(index(2, 29));
            }
        }
        return days.cardinality() == 365 && !days.get(index(2, 29)) ? ALL : new DaysOfYear(days);
    }

    private static boolean standsForLeapDay(LocalDate day, LeapDayRule rule) {
        return !day.isLeapYear()
                && switch (rule) {
                    case FEBRUARY_28 -> day.getMonthValue() == 2 && day.getDayOfMonth() == 28;
                    case MARCH_1 -> day.getMonthValue() == 3 && day.getDayOfMonth() == 1;
                    case NONE -> false;
                };
    }

    /** Whether the day of the year is among them; false for days that no year has, such as 30 February or 33 January. */
    public boolean contains(int month, int dayOfMonth) {
        boolean onCalendar = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
        return onCalendar && days.get(index(month, dayOfMonth));
    }

    /** Whether the day of the year is among them. */
    public boolean contains(MonthDay day) {
        return contains(day.getMonthValue(), day.getDayOfMonth());
    }

    /** Whether the date's day of the year is among them, its year aside. */
    public boolean contains(LocalDate date) {
        return contains(date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether no day is among them. */
    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** Whether all 366 days are among them. */
    public boolean isEveryDay() {
        return days.equals(ALL.days);
    }

    /** The days in the order of the year. */
    public Set<MonthDay> days() {
        Set<MonthDay> all = new LinkedHashSet<>();
        days.stream().forEach(index -> all.add(MonthDay.of(index / 32, index % 32)));
        return Collections.unmodifiableSet(all);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.daysOfYear(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DaysOfYear that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        if (isEmpty()) {
            return "no day";
        }
        return isEveryDay() ? "every day of the year" : String.join(", ", runs()) + " of any year";
    }

    /** Maximal runs of neighbouring days; one that crosses New Year comes last. */
    private List<String> runs() {
        int start = 0;
        while (contains(YEAR.get(start))) {
            start++;
        }
        List<String> runs = new ArrayList<>();
        for (int i = start; i < start + YEAR.size(); i++) {
            if (contains(dayAt(i))) {
                MonthDay first = dayAt(i);
                while (contains(dayAt(i + 1))) {
                    i++;
                }
                runs.add(first.equals(dayAt(i)) ? text(first) : text(first) + ".." + text(dayAt(i)));
            }
        }
        return runs;
    }

    private static MonthDay dayAt(int position) {
        return YEAR.get(position % YEAR.size());
    }

    private static String text(MonthDay day) {
        return "%02d-%02d".formatted(day.getMonthValue(), day.getDayOfMonth());
    }
}
