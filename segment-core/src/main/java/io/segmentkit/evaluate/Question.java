package io.segmentkit.evaluate;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.LabelMatch;
import io.segmentkit.criteria.Measure;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.List;

/** Reads a criterion as what it asks, equal for conditions that always have one answer, or always opposite ones (A8). */
final class Question implements Criterion.Cases<Object> {
    private static final ValueTest NEVER = ValueTests.is(Value.Decimal.of(0));
    private static final ValueTest EVER = ValueTests.atLeast(Value.Decimal.of(1));

    @Override
    public Object allOf(Criterion.AllOf criterion) {
        return criterion;
    }

    @Override
    public Object anyOf(Criterion.AnyOf criterion) {
        return criterion;
    }

    @Override
    public Object not(Criterion.Not criterion) {
        return criterion.operand().match(this);
    }

    @Override
    public Object everyone(Criterion.Everyone criterion) {
        return criterion;
    }

    @Override
    public Object ofAttribute(Criterion.OfAttribute criterion) {
        return List.of(criterion.attribute(), positive(criterion.test()));
    }

    @Override
    public Object ofLabels(Criterion.OfLabels criterion) {
        boolean needsAll =
                criterion.quantifier() == LabelMatch.ALL && criterion.labels().size() > 1;
        return List.of(criterion.labelSet(), needsAll ? LabelMatch.ALL : LabelMatch.ANY, criterion.labels());
    }

    @Override
    public Object ofActivities(Criterion.OfActivities criterion) {
        return List.of(
                criterion.activity(),
                criterion.where(),
                criterion.in(),
                criterion.measure(),
                positive(criterion.measure(), criterion.test()));
    }

    @Override
    public Object ofRecords(Criterion.OfRecords criterion) {
        return List.of(
                criterion.record(),
                criterion.where(),
                criterion.measure(),
                positive(criterion.measure(), criterion.test()));
    }

    @Override
    public Object inSegment(Criterion.InSegment criterion) {
        return criterion;
    }

    @Override
    public Object saved(Criterion.Saved criterion) {
        return criterion;
    }

    private static ValueTest positive(Measure measure, ValueTest test) {
        return measure instanceof Measure.Count && test.equals(NEVER) ? EVER : positive(test);
    }

    private static ValueTest positive(ValueTest test) {
        if (test instanceof ValueTest.IsNot isNot) {
            return isNot.complement();
        }
        if (test instanceof ValueTest.NoneOf noneOf) {
            return noneOf.complement();
        }
        return test instanceof ValueTest.IsAbsent ? ValueTests.isPresent() : test;
    }
}
