package io.segmentkit.sample;

import io.segmentkit.time.DaysOfWeek;
import io.segmentkit.time.DaysOfYear;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/**
 * Days that come again, of the year and of the week, by which of the tests' windows hold them. Every day of the year
 * falls on every day of the week in one year or another, 29 February as well, and after 400 years all comes again.
 */
public final class RecurringDays {
    private static final long DAYS_OF_400_YEARS = 146_097;
    private static final LocalDate LEAP_YEAR = LocalDate.of(2000, 1, 1);

    private final List<DaysOfYear> ofYear = new ArrayList<>();
    private final List<DaysOfWeek> ofWeek = new ArrayList<>();
    private final Map<MonthDay, Integer> yearClasses = new HashMap<>();
    private final Map<DayOfWeek, Integer> weekClasses = new HashMap<>();
    private final int classes;

    RecurringDays(Tested tested) {
        for (ResolvedWindow window : windows(tested)) {
            if (window instanceof DaysOfYear days) {
                ofYear.add(days);
            } else if (window instanceof DaysOfWeek days) {
                ofWeek.add(days);
            }
        }
        Map<List<Boolean>, Integer> seenOfYear = new HashMap<>();
        for (MonthDay day : daysOfYear(MonthDay.of(1, 1))) {
            List<Boolean> held = ofYear.stream().map(days -> days.contains(day)).toList();
            yearClasses.put(day, seenOfYear.computeIfAbsent(held, key -> seenOfYear.size()));
        }
        Map<List<Boolean>, Integer> seenOfWeek = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Boolean> held =
                    ofWeek.stream().map(days -> days.days().contains(day)).toList();
            weekClasses.put(day, seenOfWeek.computeIfAbsent(held, key -> seenOfWeek.size()));
        }
        classes = seenOfYear.size() * seenOfWeek.size();
    }

    /** What the windows of the tests come to. */
    public static List<ResolvedWindow> windows(Tested tested) {
        return tested.tests().stream()
                .filter(ValueTest.In.class::isInstance)
                .map(test -> ((ValueTest.In) test).window().resolve(tested.asOf()))
                .toList();
    }

    /** Whether there are any such windows. */
    boolean isEmpty() {
        return ofYear.isEmpty() && ofWeek.isEmpty();
    }

    /** All days of the year, from today on. */
    static List<Value> ofYear(Tested tested) {
        return daysOfYear(MonthDay.from(tested.asOf().today())).stream()
                .<Value>map(Value.DayOfYear::new)
                .toList();
    }

    private static List<MonthDay> daysOfYear(MonthDay first) {
        int start = first.atYear(LEAP_YEAR.getYear()).getDayOfYear() - 1;
        int length = LEAP_YEAR.lengthOfYear();
        return IntStream.range(start, start + length)
                .mapToObj(day -> MonthDay.from(LEAP_YEAR.plusDays(day % length)))
                .toList();
    }

    /**
     * Adds one day of each class that there is from the first day to the last, both in: the nearest to today.
     *
     * @param sample the value on that day of the epoch; null where there is none
     */
    void addSamples(long first, long last, long today, LongFunction<? extends Value> sample, List<Value> samples) {
        Set<Integer> found = new HashSet<>();
        long start = Math.min(Math.max(today, first), last);
        long left = DAYS_OF_400_YEARS;
        for (long day = start; day <= last && left > 0 && found.size() < classes; day++, left--) {
            add(day, sample, found, samples);
        }
        for (long day = start - 1; day >= first && left > 0 && found.size() < classes; day--, left--) {
            add(day, sample, found, samples);
        }
    }

    private void add(long day, LongFunction<? extends Value> sample, Set<Integer> found, List<Value> samples) {
        LocalDate date = LocalDate.ofEpochDay(day);
        int kind = yearClasses.getOrDefault(MonthDay.from(date), 0) * DayOfWeek.values().length
                + weekClasses.getOrDefault(date.getDayOfWeek(), 0);
        if (!found.contains(kind)) {
            Value value = sample.apply(day);
            if (value != null) {
                found.add(kind);
                samples.add(value);
            }
        }
    }
}
