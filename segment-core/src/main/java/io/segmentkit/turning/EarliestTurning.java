package io.segmentkit.turning;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.WindowUse;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.DayWindow;
import io.segmentkit.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Reads a window as the first moment at which it may hold another value than now, whatever values there are. */
public final class EarliestTurning implements Window.Cases<Optional<Instant>> {
    private final AsOf now;

    private EarliestTurning(AsOf now) {
        this.now = now;
    }

    /**
     * The first moment at which a criterion without references may turn for anybody: now itself where hours are counted, else
     * the beginning of a day; empty where none of its windows moves with time. Segments that it names count as they are.
     */
    public static Optional<Instant> of(Criterion criterion, AsOf now) {
        EarliestTurning cases = new EarliestTurning(now);
        return WindowUse.in(criterion)
                .flatMap(use -> use.window().match(cases).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> startOf(LocalDate day) {
        return Optional.of(now.startOf(day));
    }

    private Optional<Instant> tomorrow() {
        return startOf(now.today().plusDays(1));
    }

    @Override
    public Optional<Instant> day(DayWindow.Day window) {
        return tomorrow();
    }

    @Override
    public Optional<Instant> lastDays(DayWindow.LastDays window) {
        return tomorrow();
    }

    @Override
    public Optional<Instant> moreThanDaysAgo(DayWindow.MoreThanDaysAgo window) {
        return tomorrow();
    }

    @Override
    public Optional<Instant> olderThanDays(DayWindow.OlderThanDays window) {
        return tomorrow();
    }

    @Override
    public Optional<Instant> nextDays(DayWindow.NextDays window) {
        return tomorrow();
    }

    @Override
    public Optional<Instant> inDaysOrLater(DayWindow.InDaysOrLater window) {
        return tomorrow();
    }

    @Override
    public Optional<Instant> days(DayWindow.Days window) {
        return window.from().isEmpty() && window.to().isEmpty() ? Optional.empty() : tomorrow();
    }

    @Override
    public Optional<Instant> calendar(DayWindow.Calendar window) {
        return window.unit().period(now.today(), now.weekStart(), 0).last().flatMap(last -> startOf(last.plusDays(1)));
    }

    @Override
    public Optional<Instant> dates(DayWindow.Dates window) {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> lastHours(Window.LastHours window) {
        return Optional.of(now.instant());
    }

    @Override
    public Optional<Instant> nextHours(Window.NextHours window) {
        return Optional.of(now.instant());
    }

    /** An open side ends with the year of today (W16). */
    @Override
    public Optional<Instant> ignoringYear(Window.IgnoringYear window) {
        if (window.window() instanceof DayWindow.Dates dates) {
            boolean open = dates.from().isEmpty() || dates.to().isEmpty();
            return open ? startOf(LocalDate.of(now.today().getYear() + 1, 1, 1)) : Optional.empty();
        }
        return window.window().match(this);
    }

    @Override
    public Optional<Instant> dayOfYearRange(Window.DayOfYearRange window) {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> months(Window.Months window) {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> weekdays(Window.Weekdays window) {
        return Optional.empty();
    }
}
