package io.segmentkit.influence;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a criterion that is asked of profiles as the part that it is. */
record Parts(Questions questions) implements Criterion.Cases<Part> {
    private Part condition(Criterion criterion) {
        return new Condition(criterion, questions.position(criterion), List.of());
    }

    private Part condition(
            Criterion criterion, Optional<Criterion> where, Function<Optional<Criterion>, Criterion> question) {
        List<Part> ofRows = where.stream()
                .map(condition -> condition.match(new RowParts(questions, question)))
                .toList();
        return new Condition(criterion, questions.position(criterion), ofRows);
    }

    private List<Part> each(List<Criterion> operands) {
        return operands.stream().map(operand -> operand.match(this)).toList();
    }

    @Override
    public Part allOf(Criterion.AllOf criterion) {
        return new Composition(criterion, true, each(criterion.operands()));
    }

    @Override
    public Part anyOf(Criterion.AnyOf criterion) {
        return new Composition(criterion, false, each(criterion.operands()));
    }

    @Override
    public Part not(Criterion.Not criterion) {
        return new Negation(criterion, criterion.operand().match(this));
    }

    @Override
    public Part everyone(Criterion.Everyone criterion) {
        return new Everybody(criterion);
    }

    @Override
    public Part ofAttribute(Criterion.OfAttribute criterion) {
        return condition(criterion);
    }

    @Override
    public Part ofLabels(Criterion.OfLabels criterion) {
        return condition(criterion);
    }

    @Override
    public Part ofActivities(Criterion.OfActivities criterion) {
        return condition(
                criterion,
                criterion.where(),
                where -> Criteria.activities(
                        criterion.activity(), where, criterion.in(), criterion.measure(), criterion.test()));
    }

    @Override
    public Part ofRecords(Criterion.OfRecords criterion) {
        return condition(
                criterion,
                criterion.where(),
                where -> Criteria.records(criterion.record(), where, criterion.measure(), criterion.test()));
    }

    @Override
    public Part inSegment(Criterion.InSegment criterion) {
        return condition(criterion);
    }

    @Override
    public Part saved(Criterion.Saved criterion) {
        return condition(criterion);
    }
}
