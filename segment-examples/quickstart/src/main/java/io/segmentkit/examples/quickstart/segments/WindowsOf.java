package io.segmentkit.examples.quickstart.segments;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a criterion as the windows in it, in their order; those of what it refers to are not its own. */
public final class WindowsOf implements Criterion.Cases<Stream<WindowsOf.Use>> {
    /**
     * A window at work.
     *
     * @param criterion the condition that it is part of
     * @param window the window
     */
    public record Use(Criterion criterion, Window window) {}

    private WindowsOf() {}

    /** The windows in the criterion. */
    public static Stream<Use> criterion(Criterion criterion) {
        return criterion.match(new WindowsOf());
    }

    @Override
    public Stream<Use> allOf(Criterion.AllOf criterion) {
        return criterion.operands().stream().flatMap(operand -> operand.match(this));
    }

    @Override
    public Stream<Use> anyOf(Criterion.AnyOf criterion) {
        return criterion.operands().stream().flatMap(operand -> operand.match(this));
    }

    @Override
    public Stream<Use> not(Criterion.Not criterion) {
        return criterion.operand().match(this);
    }

    @Override
    public Stream<Use> everyone(Criterion.Everyone criterion) {
        return Stream.empty();
    }

    @Override
    public Stream<Use> ofAttribute(Criterion.OfAttribute criterion) {
        return test(criterion, criterion.test());
    }

    @Override
    public Stream<Use> ofLabels(Criterion.OfLabels criterion) {
        return Stream.empty();
    }

    @Override
    public Stream<Use> ofActivities(Criterion.OfActivities criterion) {
        Stream<Use> in = criterion.in().stream().map(window -> new Use(criterion, window));
        return Stream.concat(in, rows(criterion, criterion.where(), criterion.test()));
    }

    @Override
    public Stream<Use> ofRecords(Criterion.OfRecords criterion) {
        return rows(criterion, criterion.where(), criterion.test());
    }

    @Override
    public Stream<Use> inSegment(Criterion.InSegment criterion) {
        return Stream.empty();
    }

    @Override
    public Stream<Use> saved(Criterion.Saved criterion) {
        return Stream.empty();
    }

    private Stream<Use> rows(Criterion criterion, Optional<Criterion> where, ValueTest test) {
        Stream<Use> ofWhere = where.stream().flatMap(condition -> condition.match(this));
        return Stream.concat(ofWhere, test(criterion, test));
    }

    private static Stream<Use> test(Criterion criterion, ValueTest test) {
        return test instanceof ValueTest.In in ? Stream.of(new Use(criterion, in.window())) : Stream.empty();
    }
}
