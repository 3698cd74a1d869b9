package io.segmentkit.sample;

import io.segmentkit.time.DayRange;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.value.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Dates: one in each stretch between the days where tests turn, of each class of days that come again. */
final class DateSamples {
    private static final long FIRST = LocalDate.MIN.toEpochDay();
    private static final long LAST = LocalDate.MAX.toEpochDay();

    private DateSamples() {}

    /** In the order of the stretches. */
    static List<Value> of(Tested tested) {
        RecurringDays recurring = new RecurringDays(tested);
        long today = tested.asOf().today().toEpochDay();
        List<Value> samples = new ArrayList<>();
        List<Long> starts = List.copyOf(starts(tested));
        for (int i = 0; i < starts.size(); i++) {
            long last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : LAST;
            recurring.addSamples(starts.get(i), last, today, day -> new Value.Date(LocalDate.ofEpochDay(day)), samples);
        }
        return samples;
    }

    /** The first days of the stretches. */
    private static NavigableSet<Long> starts(Tested tested) {
        NavigableSet<Long> starts = new TreeSet<>();
        starts.add(FIRST);
        for (Tested.Edge edge : tested.edges()) {
            long day = ((Value.Date) edge.bound().value()).date().toEpochDay();
            starts.add(edge.isWithLesser() ? day + 1 : day);
        }
        for (Value value : tested.equalled()) {
            addDays(((Value.Date) value).date(), ((Value.Date) value).date(), starts);
        }
        for (ResolvedWindow window : RecurringDays.windows(tested)) {
            if (window instanceof DayRange days && !days.isEmpty()) {
                addDays(days.first().orElse(LocalDate.MIN), days.last().orElse(LocalDate.MAX), starts);
            }
        }
        starts.removeIf(day -> !ChronoField.EPOCH_DAY.range().isValidValue(day));
        return starts;
    }

    private static void addDays(LocalDate first, LocalDate last, Set<Long> starts) {
        starts.add(first.toEpochDay());
        starts.add(last.toEpochDay() + 1);
    }
}
