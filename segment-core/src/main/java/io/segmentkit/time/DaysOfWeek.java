package io.segmentkit.time;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Some days of the week, in every week (W17). Prints as {@code every SATURDAY, SUNDAY}. */
public final class DaysOfWeek implements ResolvedWindow {
    private final Set<DayOfWeek> days;

    private DaysOfWeek(Set<DayOfWeek> days) {
        this.days = days;
    }

    static DaysOfWeek of(Collection<DayOfWeek> days) {
        return new DaysOfWeek(Collections.unmodifiableSet(EnumSet.copyOf(days)));
    }

    /** The days, Monday first; never empty. */
    public Set<DayOfWeek> days() {
        return days;
    }

    /** Whether the date falls on one of the days. */
    public boolean contains(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.daysOfWeek(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DaysOfWeek that && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return "every " + days.stream().map(DayOfWeek::name).collect(joining(", "));
    }
}
