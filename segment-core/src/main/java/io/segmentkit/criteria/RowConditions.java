package io.segmentkit.criteria;

import java.util.Optional;

/**
 * Which criteria can be put to one activity or record: tests of its attributes, composed. Reads a criterion as the first
 * part of it that can not.
 */
final class RowConditions implements Criterion.Cases<Optional<Criterion>> {
    private RowConditions() {}

    static void check(Optional<Criterion> where) {
        where.flatMap(condition -> condition.match(new RowConditions())).ifPresent(part -> {
            throw new IllegalArgumentException(
                    "an activity or record can be asked for its own attributes only, found: " + part);
        });
    }

    @Override
    public Optional<Criterion> allOf(Criterion.AllOf criterion) {
        return first(criterion.operands());
    }

    @Override
    public Optional<Criterion> anyOf(Criterion.AnyOf criterion) {
        return first(criterion.operands());
    }

    @Override
    public Optional<Criterion> not(Criterion.Not criterion) {
        return criterion.operand().match(this);
    }

    @Override
    public Optional<Criterion> everyone(Criterion.Everyone criterion) {
        return Optional.of(criterion);
    }

    @Override
    public Optional<Criterion> ofAttribute(Criterion.OfAttribute criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Criterion> ofLabels(Criterion.OfLabels criterion) {
        return Optional.of(criterion);
    }

    @Override
    public Optional<Criterion> ofActivities(Criterion.OfActivities criterion) {
        return Optional.of(criterion);
    }

    @Override
    public Optional<Criterion> ofRecords(Criterion.OfRecords criterion) {
        return Optional.of(criterion);
    }

    @Override
    public Optional<Criterion> inSegment(Criterion.InSegment criterion) {
        return Optional.of(criterion);
    }

    @Override
    public Optional<Criterion> saved(Criterion.Saved criterion) {
        return Optional.of(criterion);
    }

    private Optional<Criterion> first(Iterable<Criterion> operands) {
        for (Criterion operand : operands) {
            Optional<Criterion> part = operand.match(this);
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }
}
