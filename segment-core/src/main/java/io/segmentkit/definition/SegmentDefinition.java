package io.segmentkit.definition;

import static java.util.Objects.requireNonNull;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.time.Duration;
import java.util.Optional;

/**
 * What a segment is to be: its name, where its members come from, and its settings (S1, S2, S3).
 *
 * <pre>{@code
 * SegmentDefinition.dynamic("Warsaw media", mediaInWarsaw).readyForHours(48).refreshEveryDays(1)
 * }</pre>
 *
 * <p>Immutable, equal by value (names as {@link SegmentName} compares them).
 *
 * @param name the name
 * @param kind where the members come from
 * @param criterion what members meet; there exactly if the kind is {@link SegmentKind#DYNAMIC}
 * @param readiness how long it is ready after each computation, in whole hours; empty for ever
 * @param schedule when it is computed again; once for all kinds but {@link SegmentKind#DYNAMIC}
 */
public record SegmentDefinition(
        SegmentName name,
        SegmentKind kind,
        Optional<Criterion> criterion,
        Optional<Duration> readiness,
        RefreshSchedule schedule) {
    private static final int MOST_HOURS = 1_000_000;

    /**
     * Checks that the parts go together.
     *
     * @throws IllegalArgumentException if the name is longer than the 1,000 characters that criteria can refer to, a
     *     criterion is there or missing against the kind, or readiness is not a number of whole hours from 1 on
     */
    public SegmentDefinition {
        requireNonNull(schedule, "schedule");
        Criteria.inSegment(name.text());
        boolean dynamic = kind == SegmentKind.DYNAMIC;
        if (dynamic != criterion.isPresent()) {
            throw new IllegalArgumentException(
                    "segments of kind " + kind + " have " + (dynamic ? "a" : "no") + " criterion");
        }
        if (!dynamic && schedule.isCyclic()) {
            throw new IllegalArgumentException(
                    "only dynamic segments are refreshed, found " + schedule + " for kind " + kind);
        }
        readiness.ifPresent(SegmentDefinition::checkReadiness);
    }

    private static void checkReadiness(Duration readiness) {
        if (!readiness.equals(Duration.ofHours(readiness.toHours()))
                || readiness.toHours() < 1
                || readiness.toHours() > MOST_HOURS) {
            throw new IllegalArgumentException(
                    "readiness must be 1 to " + MOST_HOURS + " whole hours, found " + readiness);
        }
    }

    /** Computed from the criterion, once, and ready for ever after. */
    public static SegmentDefinition dynamic(String name, Criterion criterion) {
        return plain(name, SegmentKind.DYNAMIC, Optional.of(criterion));
    }

    /** A list kept by hand. */
    public static SegmentDefinition ofList(String name) {
        return plain(name, SegmentKind.STATIC, Optional.empty());
    }

    /** Members that come from outside data (S8). */
    public static SegmentDefinition fromOutside(String name) {
        return plain(name, SegmentKind.OUTSIDE, Optional.empty());
    }

    private static SegmentDefinition plain(String name, SegmentKind kind, Optional<Criterion> criterion) {
        return new SegmentDefinition(SegmentName.of(name), kind, criterion, Optional.empty(), RefreshSchedule.once());
    }

    /** The same under another name. */
    public SegmentDefinition named(String other) {
        return new SegmentDefinition(SegmentName.of(other), kind, criterion, readiness, schedule);
    }

    /**
     * The same with another criterion.
     *
     * @throws IllegalArgumentException if it is not dynamic
     */
    public SegmentDefinition meeting(Criterion other) {
        return new SegmentDefinition(name, kind, Optional.of(other), readiness, schedule);
    }

    /** The same, ready for so many hours after each computation. */
    public SegmentDefinition readyForHours(int hours) {
        return new SegmentDefinition(name, kind, criterion, Optional.of(Duration.ofHours(hours)), schedule);
    }

    /** The same, ready for ever once it is computed. */
    public SegmentDefinition readyForEver() {
        return new SegmentDefinition(name, kind, criterion, Optional.empty(), schedule);
    }

    /** The same, computed once. */
    public SegmentDefinition refreshOnce() {
        return refreshed(RefreshSchedule.once());
    }

    /** The same, computed every so many hours. */
    public SegmentDefinition refreshEveryHours(int hours) {
        return refreshed(RefreshSchedule.everyHours(hours));
    }

    /** The same, computed every so many days. */
    public SegmentDefinition refreshEveryDays(int days) {
        return refreshed(RefreshSchedule.everyDays(days));
    }

    private SegmentDefinition refreshed(RefreshSchedule other) {
        return new SegmentDefinition(name, kind, criterion, readiness, other);
    }
}
