package io.segmentkit.jdbc.split;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads a criterion as what it says of profiles that are members of some segments, and not of others: as itself without
 * these segments, or as everyone or nobody.
 *
 * @param members whether they are members, by the segment's name
 */
record Assumption(Map<String, Boolean> members) implements Criterion.Cases<Criterion> {
    private static final Criterion EVERYONE = Criteria.everyone();
    private static final Criterion NOBODY = Criteria.not(EVERYONE);

    static boolean isNobody(Criterion criterion) {
        return criterion.equals(NOBODY);
    }

    @Override
    public Criterion allOf(Criterion.AllOf criterion) {
        return composed(criterion.operands(), EVERYONE, NOBODY, Criteria::allOf);
    }

    @Override
    public Criterion anyOf(Criterion.AnyOf criterion) {
        return composed(criterion.operands(), NOBODY, EVERYONE, Criteria::anyOf);
    }

    private Criterion composed(
            List<Criterion> operands,
            Criterion neutral,
            Criterion deciding,
            Function<List<Criterion>, Criterion> composition) {
        List<Criterion> remaining = operands.stream()
                .map(operand -> operand.match(this))
                .filter(operand -> !operand.equals(neutral))
                .toList();
        if (remaining.isEmpty() || remaining.contains(deciding)) {
            return remaining.isEmpty() ? neutral : deciding;
        }
        return remaining.size() == 1 ? remaining.get(0) : composition.apply(remaining);
    }

    @Override
    public Criterion not(Criterion.Not criterion) {
        Criterion assumed = criterion.operand().match(this);
        return assumed.equals(NOBODY) ? EVERYONE : Criteria.not(assumed);
    }

    @Override
    public Criterion everyone(Criterion.Everyone criterion) {
        return criterion;
    }

    @Override
    public Criterion ofAttribute(Criterion.OfAttribute criterion) {
        return criterion;
    }

    @Override
    public Criterion ofLabels(Criterion.OfLabels criterion) {
        return criterion;
    }

    @Override
    public Criterion ofActivities(Criterion.OfActivities criterion) {
        return criterion;
    }

    @Override
    public Criterion ofRecords(Criterion.OfRecords criterion) {
        return criterion;
    }

    @Override
    public Criterion inSegment(Criterion.InSegment criterion) {
        Boolean assumed = members.get(criterion.segment());
        if (assumed == null) {
            return criterion;
        }
        return assumed ? EVERYONE : NOBODY;
    }

    @Override
    public Criterion saved(Criterion.Saved criterion) {
        return criterion;
    }
}
