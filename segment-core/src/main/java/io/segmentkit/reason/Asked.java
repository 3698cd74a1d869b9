package io.segmentkit.reason;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.sample.PositiveTest;
import io.segmentkit.value.ValueTest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads criteria as all that they ask, with what they refer to. Not safe between threads. */
final class Asked implements Criterion.Cases<Optional<Void>> {
    private final References references;
    private final Map<String, Set<ValueTest>> attributes = new LinkedHashMap<>();
    private final Map<RowSet.Kind, Map<RowSet, Map<Measure, Set<ValueTest>>>> rows = new LinkedHashMap<>();

    Asked(References references) {
        this.references = references;
    }

    /** The positive tests of each attribute. */
    Map<String, Set<ValueTest>> attributes() {
        return attributes;
    }

    /** The positive tests of each measure, by the rows that they are over. */
    Map<RowSet.Kind, Map<RowSet, Map<Measure, Set<ValueTest>>>> rows() {
        return rows;
    }

    void addTest(String attribute, ValueTest test) {
        attributes
                .computeIfAbsent(attribute, key -> new LinkedHashSet<>())
                .add(PositiveTest.of(test).test());
    }

    private Optional<Void> addRows(RowSet set, Measure measure, ValueTest test) {
        rows.computeIfAbsent(set.kind(), key -> new LinkedHashMap<>())
                .computeIfAbsent(set, key -> new LinkedHashMap<>())
                .computeIfAbsent(measure, key -> new LinkedHashSet<>())
                .add(PositiveTest.of(test).test());
        return Optional.empty();
    }

    @Override
    public Optional<Void> allOf(Criterion.AllOf criterion) {
        criterion.operands().forEach(operand -> operand.match(this));
        return Optional.empty();
    }

    @Override
    public Optional<Void> anyOf(Criterion.AnyOf criterion) {
        criterion.operands().forEach(operand -> operand.match(this));
        return Optional.empty();
    }

    @Override
    public Optional<Void> not(Criterion.Not criterion) {
        return criterion.operand().match(this);
    }

    @Override
    public Optional<Void> everyone(Criterion.Everyone criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Void> ofAttribute(Criterion.OfAttribute criterion) {
        addTest(criterion.attribute(), criterion.test());
        return Optional.empty();
    }

    @Override
    public Optional<Void> ofLabels(Criterion.OfLabels criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Void> ofActivities(Criterion.OfActivities criterion) {
        return addRows(RowSet.of(criterion), criterion.measure(), criterion.test());
    }

    @Override
    public Optional<Void> ofRecords(Criterion.OfRecords criterion) {
        return addRows(RowSet.of(criterion), criterion.measure(), criterion.test());
    }

    @Override
    public Optional<Void> inSegment(Criterion.InSegment criterion) {
        if (references.segment(criterion.segment()).orElseThrow() instanceof SegmentReference.Dynamic dynamic) {
            dynamic.criterion().match(this);
        }
        return Optional.empty();
    }

    @Override
    public Optional<Void> saved(Criterion.Saved criterion) {
        return references.saved(criterion.name()).orElseThrow().match(this);
    }
}
