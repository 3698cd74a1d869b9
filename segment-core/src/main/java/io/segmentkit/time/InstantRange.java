package io.segmentkit.time;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time between two instants, either side perhaps open. Days of a zone hold their first instant and not the
 * next day's ({@code [from, until)}, W13); rolling hours hold "now" and not the instant N hours away ({@code (from,
 * until]}, W10).
 */
public final class InstantRange implements ResolvedWindow {
    private static final InstantRange NONE = new InstantRange(Instant.EPOCH, false, Instant.EPOCH, false);

    private final @Nullable Instant from;
    private final boolean fromIncluded;
    private final @Nullable Instant until;
    private final boolean untilIncluded;

    private InstantRange(@Nullable Instant from, boolean fromIncluded, @Nullable Instant until, boolean untilIncluded) {
        this.from = from;
        this.fromIncluded = fromIncluded;
        this.until = until;
        this.untilIncluded = untilIncluded;
    }

    /** {@code [from, until)}, a null side open. */
    static InstantRange fromUntilBefore(@Nullable Instant from, @Nullable Instant until) {
        return from != null && from.equals(until) ? NONE : new InstantRange(from, true, until, false);
    }

    /** {@code (after, until]}. */
    static InstantRange afterUntil(Instant after, Instant until) {
        return after.equals(until) ? NONE : new InstantRange(after, false, until, true);
    }

    /** No instant. */
    public static InstantRange none() {
        return NONE;
    }

    /** The earlier end; empty where the past is open. */
    public Optional<Instant> from() {
        return Optional.ofNullable(from);
    }

    /** Whether the earlier end itself is in the range. */
    public boolean fromIncluded() {
        return fromIncluded;
    }

    /** The later end; empty where the future is open. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** Whether the later end itself is in the range. */
    public boolean untilIncluded() {
        return untilIncluded;
    }

    /** Whether no instant is in it. */
    public boolean isEmpty() {
        return from != null && from.equals(until);
    }

    /** Whether the instant is in it. */
    public boolean contains(Instant moment) {
        return isAfterStart(moment) && isBeforeEnd(moment);
    }

    private boolean isAfterStart(Instant moment) {
        if (from == null) {
            return true;
        }
        int order = moment.compareTo(from);
        return order > 0 || (order == 0 && fromIncluded);
    }

    private boolean isBeforeEnd(Instant moment) {
        if (until == null) {
            return true;
        }
        int order = moment.compareTo(until);
        return order < 0 || (order == 0 && untilIncluded);
    }

    /** This range where what lies after a moment, up to a later one, counts as that moment. */
    InstantRange standingStill(Instant moment, Instant later) {
        if (isEmpty() || !isBeforeEnd(moment)) {
            return this;
        }
        if (contains(moment)) {
            boolean longer = until == null || until.isAfter(later);
            return longer ? this : new InstantRange(from, fromIncluded, later, true);
        }
        if (from == null || from.isAfter(later)) {
            return this;
        }
        boolean nothingLeft = until != null && !until.isAfter(later);
        return nothingLeft ? NONE : new InstantRange(later, false, until, untilIncluded);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.instants(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstantRange that
                && fromIncluded == that.fromIncluded
                && untilIncluded == that.untilIncluded
                && Objects.equals(from, that.from)
                && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, fromIncluded, until, untilIncluded);
    }

    /** For example {@code after 2026-05-06T10:00:00Z, until 2026-05-07T10:00:00Z}. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "no moment";
        }
        if (from == null && until == null) {
            return "any moment";
        }
        String start = from == null ? "" : (fromIncluded ? "from " : "after ") + from;
        String end = until == null ? "" : (untilIncluded ? "until " : "before ") + until;
        return start + (start.isEmpty() || end.isEmpty() ? "" : ", ") + end;
    }
}
