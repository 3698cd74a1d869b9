package io.segmentkit.schema;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a criterion as the problems it has with a schema, each with its path. */
final class CriterionCheck implements Criterion.Cases<Stream<Problem>> {
    private final Schema schema;
    private final Attributes attributes;
    private final String path;

    /**
     * A check of one node.
     *
     * @param attributes those that conditions at this place ask for: the profile's or a row's
     */
    CriterionCheck(Schema schema, Attributes attributes, String path) {
        this.schema = schema;
        this.attributes = attributes;
        this.path = path;
    }

    @Override
    public Stream<Problem> allOf(Criterion.AllOf criterion) {
        return operands("allOf", criterion.operands());
    }

    @Override
    public Stream<Problem> anyOf(Criterion.AnyOf criterion) {
        return operands("anyOf", criterion.operands());
    }

    @Override
    public Stream<Problem> not(Criterion.Not criterion) {
        return criterion.operand().match(at(attributes, "not"));
    }

    @Override
    public Stream<Problem> everyone(Criterion.Everyone criterion) {
        return Stream.empty();
    }

    @Override
    public Stream<Problem> ofAttribute(Criterion.OfAttribute criterion) {
        return attributes
                .find(criterion.attribute())
                .map(declared -> criterion.test().match(new ValueTestCheck(Tested.of(declared.attribute()), path)))
                .orElseGet(() -> unknown("attribute", criterion.attribute(), attributes.names()));
    }

    @Override
    public Stream<Problem> ofLabels(Criterion.OfLabels criterion) {
        return schema.labelSets().contains(criterion.labelSet())
                ? Stream.empty()
                : unknown("label set", criterion.labelSet(), schema.labelSets());
    }

    @Override
    public Stream<Problem> ofActivities(Criterion.OfActivities criterion) {
        return schema.activity(criterion.activity())
                .map(parameters -> rows(parameters, criterion.where(), criterion.measure(), criterion.test()))
                .orElseGet(() -> unknown(
                        "activity", criterion.activity(), schema.activities().keySet()));
    }

    @Override
    public Stream<Problem> ofRecords(Criterion.OfRecords criterion) {
        Attributes columns = schema.records().get(criterion.record());
        return columns == null
                ? unknown("record", criterion.record(), schema.records().keySet())
                : rows(columns, criterion.where(), criterion.measure(), criterion.test());
    }

    @Override
    public Stream<Problem> inSegment(Criterion.InSegment criterion) {
        return Stream.empty();
    }

    @Override
    public Stream<Problem> saved(Criterion.Saved criterion) {
        return Stream.empty();
    }

    private Stream<Problem> operands(String kind, List<Criterion> operands) {
        return IntStream.range(0, operands.size())
                .boxed()
                .flatMap(i -> operands.get(i).match(at(attributes, kind + "[" + i + "]")));
    }

    private Stream<Problem> rows(Attributes rows, Optional<Criterion> where, Measure measure, ValueTest test) {
        Stream<Problem> ofWhere = where.stream().flatMap(condition -> condition.match(at(rows, "where")));
        return Stream.concat(ofWhere, measure.match(new MeasureCheck(rows, below("measure"), test, below("test"))));
    }

    private CriterionCheck at(Attributes asked, String step) {
        return new CriterionCheck(schema, asked, below(step));
    }

    private String below(String step) {
        return path.isEmpty() ? step : path + "." + step;
    }

    private Stream<Problem> unknown(String what, String name, Collection<String> known) {
        return Stream.of(Problem.of(path, "unknown " + what, new Value.Text(name), known));
    }
}
