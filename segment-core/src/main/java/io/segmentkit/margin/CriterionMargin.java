package io.segmentkit.margin;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.List;
import java.util.Optional;

/** Reads a criterion as the margin of the values that it saw. */
final class CriterionMargin implements Criterion.Cases<Optional<Margin>> {
    private final List<Value> seen;
    private final AsOf asOf;

    CriterionMargin(List<Value> seen, AsOf asOf) {
        this.seen = seen;
        this.asOf = asOf;
    }

    @Override
    public Optional<Margin> allOf(Criterion.AllOf criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> anyOf(Criterion.AnyOf criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> not(Criterion.Not criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> everyone(Criterion.Everyone criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> ofAttribute(Criterion.OfAttribute criterion) {
        return criterion.test().match(new TestMargin(seen, asOf, Scale.numbers()));
    }

    /** Of several labels it is counted how many are there: at least one, all of them, none. */
    @Override
    public Optional<Margin> ofLabels(Criterion.OfLabels criterion) {
        if (criterion.labels().size() == 1) {
            return Optional.empty();
        }
        ValueTest test = switch (criterion.quantifier()) {
            case ANY -> ValueTests.atLeast(Value.Decimal.of(1));
            case ALL -> ValueTests.atLeast(Value.Decimal.of(criterion.labels().size()));
            case NONE -> ValueTests.is(Value.Decimal.of(0));
        };
        Value count = Value.Decimal.of(seen.stream().distinct().count());
        return test.match(new TestMargin(List.of(count), asOf, Scale.counts()));
    }

    @Override
    public Optional<Margin> ofActivities(Criterion.OfActivities criterion) {
        return measured(criterion.measure(), criterion.test());
    }

    @Override
    public Optional<Margin> ofRecords(Criterion.OfRecords criterion) {
        return measured(criterion.measure(), criterion.test());
    }

    @Override
    public Optional<Margin> inSegment(Criterion.InSegment criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Margin> saved(Criterion.Saved criterion) {
        return Optional.empty();
    }

    private Optional<Margin> measured(Measure measure, ValueTest test) {
        boolean isCount = measure instanceof Measure.Count || measure instanceof Measure.Distinct;
        return test.match(new TestMargin(seen, asOf, isCount ? Scale.counts() : Scale.numbers()));
    }
}
