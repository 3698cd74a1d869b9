package io.segmentkit.evaluate;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.margin.Margin;
import io.segmentkit.plan.Observation;
import io.segmentkit.plan.ProfilePlan;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.ResolvedWindow;
import io.segmentkit.time.Window;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.List;
import java.util.Optional;

/** Reads a criterion as the explanation of what it says of one profile. Each part answers by its own plan. */
final class Explainer<T> implements Criterion.Cases<Explanation> {
    private final ResolvedCriterion resolved;
    private final ProfileReader<T> reader;
    private final AsOf asOf;
    private final T profile;

    Explainer(ResolvedCriterion resolved, ProfileReader<T> reader, AsOf asOf, T profile) {
        this.resolved = resolved;
        this.reader = reader;
        this.asOf = asOf;
        this.profile = profile;
    }

    @Override
    public Explanation allOf(Criterion.AllOf criterion) {
        return composed(criterion, criterion.operands());
    }

    @Override
    public Explanation anyOf(Criterion.AnyOf criterion) {
        return composed(criterion, criterion.operands());
    }

    @Override
    public Explanation not(Criterion.Not criterion) {
        return composed(criterion, List.of(criterion.operand()));
    }

    @Override
    public Explanation everyone(Criterion.Everyone criterion) {
        return leaf(criterion, Optional.empty());
    }

    @Override
    public Explanation ofAttribute(Criterion.OfAttribute criterion) {
        return leaf(
                criterion, criterion.test() instanceof ValueTest.In in ? Optional.of(in.window()) : Optional.empty());
    }

    @Override
    public Explanation ofLabels(Criterion.OfLabels criterion) {
        return leaf(criterion, Optional.empty());
    }

    @Override
    public Explanation ofActivities(Criterion.OfActivities criterion) {
        return leaf(criterion, criterion.in());
    }

    @Override
    public Explanation ofRecords(Criterion.OfRecords criterion) {
        return leaf(criterion, Optional.empty());
    }

    @Override
    public Explanation inSegment(Criterion.InSegment criterion) {
        return leaf(criterion, Optional.empty());
    }

    @Override
    public Explanation saved(Criterion.Saved criterion) {
        return leaf(criterion, Optional.empty());
    }

    private Explanation composed(Criterion criterion, List<Criterion> parts) {
        return new Explanation(
                criterion,
                holds(criterion),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parts.stream().map(part -> part.match(this)).toList());
    }

    private Explanation leaf(Criterion criterion, Optional<Window> window) {
        Optional<ResolvedWindow> days = window.map(relative -> relative.resolve(asOf));
        Optional<List<Value>> seen = criterion.match(new Observation<>(reader, asOf, profile));
        boolean holds = holds(criterion);
        return new Explanation(criterion, holds, seen, days, margin(criterion, holds, seen), List.of());
    }

    /** Not where values are shown less exactly than they are tested, and would say something else: averages. */
    private Optional<Margin> margin(Criterion criterion, boolean holds, Optional<List<Value>> seen) {
        return seen.flatMap(values -> Margin.of(criterion, values, asOf)).filter(margin -> margin.holds() == holds);
    }

    private boolean holds(Criterion criterion) {
        return ProfilePlan.of(criterion, resolved, reader, asOf).test(profile);
    }
}
