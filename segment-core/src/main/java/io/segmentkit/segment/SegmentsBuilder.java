package io.segmentkit.segment;

import static java.util.Objects.requireNonNull;

import io.segmentkit.action.ProfileLabels;
import io.segmentkit.export.Exports;
import io.segmentkit.population.Population;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.time.AsOf;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Says what the service works with: a population, a store and a clock at least. Not safe between threads. */
public final class SegmentsBuilder {
    private @Nullable Supplier<? extends Population> populations;
    private @Nullable SegmentStore store;
    private @Nullable Clock clock;
    private UnaryOperator<AsOf> calendar = UnaryOperator.identity();
    private String owner = UUID.randomUUID().toString();
    private Duration lease = Duration.ofMinutes(15);
    private Duration firstRetry = Duration.ofMinutes(1);
    private Duration history = Duration.ofDays(90);
    private @Nullable ProfileLabels labels;
    private @Nullable Exports exports;
    private final List<SegmentListener> listeners = new ArrayList<>();

    SegmentsBuilder() {}

    /** The profiles. Required, or {@link #populations}. */
    public SegmentsBuilder population(Population profiles) {
        requireNonNull(profiles, "profiles");
        return populations(() -> profiles);
    }

    /** The profiles, asked for anew each time: for a host whose objects in memory change. */
    public SegmentsBuilder populations(Supplier<? extends Population> current) {
        populations = requireNonNull(current, "current");
        return this;
    }

    /** Where segments are kept. Required. */
    public SegmentsBuilder store(SegmentStore where) {
        store = requireNonNull(where, "where");
        return this;
    }

    /** The time, and the zone that says which day it is. Required. */
    public SegmentsBuilder clock(Clock time) {
        clock = requireNonNull(time, "time");
        return this;
    }

    /** The rules of the calendar, such as {@code asOf -> asOf.withWeekStart(SUNDAY)}; those of {@link AsOf#at} unless set. */
    public SegmentsBuilder calendar(UnaryOperator<AsOf> rules) {
        calendar = requireNonNull(rules, "rules");
        return this;
    }

    /** What this node is called in the store, different from all others; a random text unless set. */
    public SegmentsBuilder node(String name) {
        owner = requireNonNull(name, "name");
        return this;
    }

    /**
     * After what time others take over the work of a node that died, 15 minutes unless set. A node that computes holds on to
     * it, however long that takes, from a thread of its own which ends with the call. It is to be more than a batch of an action takes: a node
     * that is silent for longer loses the action to the one that took over.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public SegmentsBuilder takeOverAfter(Duration time) {
        lease = positive("time", time);
        return this;
    }

    /**
     * How long after a failure it is tried again, 1 minute unless set: twice as long after each further one, at most the
     * time between two refreshes and at most a day. Failed actions too.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public SegmentsBuilder retryAfter(Duration time) {
        firstRetry = positive("time", time);
        return this;
    }

    /**
     * How long the history is kept, and actions that are over, 90 days unless set; what is older goes with {@link Segments#purgeExpired}.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public SegmentsBuilder keepHistoryFor(Duration time) {
        history = positive("time", time);
        return this;
    }

    /** What changes labels of profiles; without it this node runs no actions that do, and plans none. */
    public SegmentsBuilder labels(ProfileLabels port) {
        labels = requireNonNull(port, "port");
        return this;
    }

    /** How members are exported; without it this node runs no exports, and plans none. */
    public SegmentsBuilder exports(Exports how) {
        exports = requireNonNull(how, "how");
        return this;
    }

    /** One more who is told of entries and exits. */
    public SegmentsBuilder listener(SegmentListener one) {
        listeners.add(requireNonNull(one, "one"));
        return this;
    }

    private static Duration positive(String what, Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(what + " must be positive, found " + time);
        }
        return time;
    }

    /**
     * The service.
     *
     * @throws IllegalArgumentException if population, store or clock are missing
     */
    public Segments build() {
        Setup setup = new Setup(
                required("population", populations),
                required("store", store),
                required("clock", clock),
                calendar,
                owner,
                lease,
                firstRetry,
                history,
                Optional.ofNullable(labels),
                Optional.ofNullable(exports));
        return new Segments(setup, listeners);
    }

    private static <T> T required(String what, @Nullable T given) {
        if (given == null) {
            throw new IllegalArgumentException("segments need a " + what + ": " + what + "(...)");
        }
        return given;
    }
}
