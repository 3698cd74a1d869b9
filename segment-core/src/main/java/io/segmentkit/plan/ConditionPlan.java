package io.segmentkit.plan;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.read.AttributeReader;
import io.segmentkit.schema.Attributes;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.ValueType;
import java.util.List;
import java.util.function.Function;

/** Reads a condition on attributes, composed of tests of them, as a node. All that rows can be asked. */
class ConditionPlan<T> implements Criterion.Cases<Node<T>> {
    private final Attributes attributes;
    private final Function<String, AttributeReader<T>> readers;
    private final AsOf asOf;

    ConditionPlan(Attributes attributes, Function<String, AttributeReader<T>> readers, AsOf asOf) {
        this.attributes = attributes;
        this.readers = readers;
        this.asOf = asOf;
    }

    final AsOf asOf() {
        return asOf;
    }

    @Override
    public Node<T> allOf(Criterion.AllOf criterion) {
        return Composition.allOf(nodes(criterion.operands()));
    }

    @Override
    public Node<T> anyOf(Criterion.AnyOf criterion) {
        return Composition.anyOf(nodes(criterion.operands()));
    }

    @Override
    public Node<T> not(Criterion.Not criterion) {
        return new Not<>(criterion.operand().match(this));
    }

    @Override
    public Node<T> everyone(Criterion.Everyone criterion) {
        return new Everyone<>();
    }

    @Override
    public Node<T> ofAttribute(Criterion.OfAttribute criterion) {
        ValueType type =
                attributes.find(criterion.attribute()).orElseThrow().attribute().type();
        return criterion.test().match(new AttributePlan<>(readers.apply(criterion.attribute()), type, asOf));
    }

    @Override
    public Node<T> ofLabels(Criterion.OfLabels criterion) {
        throw onlyOfProfiles(criterion);
    }

    @Override
    public Node<T> ofActivities(Criterion.OfActivities criterion) {
        throw onlyOfProfiles(criterion);
    }

    @Override
    public Node<T> ofRecords(Criterion.OfRecords criterion) {
        throw onlyOfProfiles(criterion);
    }

    @Override
    public Node<T> inSegment(Criterion.InSegment criterion) {
        throw onlyOfProfiles(criterion);
    }

    @Override
    public Node<T> saved(Criterion.Saved criterion) {
        throw onlyOfProfiles(criterion);
    }

    private List<Node<T>> nodes(List<Criterion> operands) {
        return operands.stream().map(operand -> operand.match(this)).toList();
    }

    private static IllegalStateException onlyOfProfiles(Criterion criterion) {
        return new IllegalStateException("can only be asked of profiles: " + criterion);
    }
}
