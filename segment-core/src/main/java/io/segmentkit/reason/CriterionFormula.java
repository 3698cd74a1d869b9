package io.segmentkit.reason;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.LabelMatch;
import io.segmentkit.logic.Formula;
import io.segmentkit.reference.SegmentReference;
import java.util.List;

/** Reads a criterion as a formula over what there is in a world. */
final class CriterionFormula implements Criterion.Cases<Formula> {
    private final World world;

    CriterionFormula(World world) {
        this.world = world;
    }

    @Override
    public Formula allOf(Criterion.AllOf criterion) {
        return Formula.all(formulas(criterion.operands()));
    }

    @Override
    public Formula anyOf(Criterion.AnyOf criterion) {
        return Formula.any(formulas(criterion.operands()));
    }

    @Override
    public Formula not(Criterion.Not criterion) {
        return world.formula(criterion.operand()).negated();
    }

    @Override
    public Formula everyone(Criterion.Everyone criterion) {
        return Formula.constant(true);
    }

    @Override
    public Formula ofAttribute(Criterion.OfAttribute criterion) {
        return world.attribute(criterion.attribute()).meets(criterion.test());
    }

    @Override
    public Formula ofLabels(Criterion.OfLabels criterion) {
        List<Formula> labels = criterion.labels().stream()
                .map(label -> world.label(criterion.labelSet(), label))
                .toList();
        return criterion.quantifier() == LabelMatch.ALL
                ? Formula.all(labels)
                : Formula.any(labels).being(criterion.quantifier() == LabelMatch.ANY);
    }

    @Override
    public Formula ofActivities(Criterion.OfActivities criterion) {
        return world.measure(RowSet.of(criterion), criterion.measure()).meets(criterion.test());
    }

    @Override
    public Formula ofRecords(Criterion.OfRecords criterion) {
        return world.measure(RowSet.of(criterion), criterion.measure()).meets(criterion.test());
    }

    @Override
    public Formula inSegment(Criterion.InSegment criterion) {
        return world.references().segment(criterion.segment()).orElseThrow() instanceof SegmentReference.Dynamic dynamic
                ? world.formula(dynamic.criterion())
                : world.segment(criterion.segment());
    }

    @Override
    public Formula saved(Criterion.Saved criterion) {
        return world.references().saved(criterion.name()).orElseThrow().match(this);
    }

    private List<Formula> formulas(List<Criterion> criteria) {
        return criteria.stream().map(world::formula).toList();
    }
}
