package io.segmentkit.csv.population;

import io.segmentkit.criteria.Criterion;
import java.util.List;
import java.util.Optional;

/** With what words a population without activities and records refuses a criterion; empty where it asks for none. */
final class RowsAsked implements Criterion.Cases<Optional<String>> {
    private Optional<String> any(List<Criterion> operands) {
        return operands.stream()
                .flatMap(operand -> operand.match(this).stream())
                .findFirst();
    }

    @Override
    public Optional<String> allOf(Criterion.AllOf criterion) {
        return any(criterion.operands());
    }

    @Override
    public Optional<String> anyOf(Criterion.AnyOf criterion) {
        return any(criterion.operands());
    }

    @Override
    public Optional<String> not(Criterion.Not criterion) {
        return criterion.operand().match(this);
    }

    @Override
    public Optional<String> everyone(Criterion.Everyone criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<String> ofAttribute(Criterion.OfAttribute criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<String> ofLabels(Criterion.OfLabels criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<String> ofActivities(Criterion.OfActivities criterion) {
        return Optional.of("unknown activity");
    }

    @Override
    public Optional<String> ofRecords(Criterion.OfRecords criterion) {
        return Optional.of("unknown record");
    }

    @Override
    public Optional<String> inSegment(Criterion.InSegment criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<String> saved(Criterion.Saved criterion) {
        return Optional.empty();
    }
}
