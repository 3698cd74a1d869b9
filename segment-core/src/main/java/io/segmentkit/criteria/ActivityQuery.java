package io.segmentkit.criteria;

import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import java.util.List;
import java.util.Optional;

/**
 * A question about the activities of one type: {@code activity("page_view").in(lastDays(30)).atLeast(3)} (A3).
 *
 * <p>Immutable: every method makes a new question.
 */
public final class ActivityQuery extends RowQuery<ActivityQuery> {
    private final String activity;
    private final Optional<Window> window;

    ActivityQuery(String activity) {
        this(activity, List.of(), Optional.empty());
    }

    private ActivityQuery(String activity, List<Criterion> conditions, Optional<Window> window) {
        super(conditions);
        this.activity = activity;
        this.window = window;
    }

    /** Counts only activities that happened in the window, in place of any window named before. */
    public ActivityQuery in(Window when) {
        return new ActivityQuery(activity, conditions(), Optional.of(when));
    }

    /** The time of the first matching activity; absent where none matches. */
    public Measured.OfTimestamp first() {
        return timestamp(Measure.first());
    }

    /** The time of the last matching activity; absent where none matches. */
    public Measured.OfTimestamp last() {
        return timestamp(Measure.last());
    }

    @Override
    ActivityQuery with(List<Criterion> all) {
        return new ActivityQuery(activity, all, window);
    }

    @Override
    Criterion criterion(Measure measure, ValueTest test) {
        return ImmutableCriterion.OfActivities.of(activity, condition(), window, measure, test);
    }
}
