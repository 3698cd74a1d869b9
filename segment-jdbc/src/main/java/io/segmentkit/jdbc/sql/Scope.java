package io.segmentkit.jdbc.sql;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.jdbc.table.BoundAttribute;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import io.segmentkit.time.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Reads a condition on attributes of one table's rows, composed of tests of them. All that rows can be asked. */
class Scope implements Criterion.Cases<Condition> {
    private final Operands operands;
    private final AsOf asOf;
    private final Source source;
    private final Map<String, BoundAttribute> attributes;
    private final String path;
    private final OfAbsent ofAbsent;

    Scope(
            Operands operands,
            AsOf asOf,
            Source source,
            Map<String, BoundAttribute> attributes,
            String path,
            OfAbsent ofAbsent) {
        this.operands = operands;
        this.asOf = asOf;
        this.source = source;
        this.attributes = attributes;
        this.path = path;
        this.ofAbsent = ofAbsent;
    }

    final Operands operands() {
        return operands;
    }

    final AsOf asOf() {
        return asOf;
    }

    final Source source() {
        return source;
    }

    final String path() {
        return path;
    }

    Scope at(String place, OfAbsent inside) {
        return new Scope(operands, asOf, source, attributes, place, inside);
    }

    private Scope below(String step, OfAbsent inside) {
        return at(path.isEmpty() ? step : path + "." + step, inside);
    }

    /** Refuses what this database cannot answer exactly. */
    final InvalidCriterionException refused(String message, Object found) {
        return new InvalidCriterionException(List.of(Problem.of(path, message, found)));
    }

    @Override
    public Condition allOf(Criterion.AllOf criterion) {
        return DSL.and(conditions("allOf", criterion.operands()));
    }

    @Override
    public Condition anyOf(Criterion.AnyOf criterion) {
        return DSL.or(conditions("anyOf", criterion.operands()));
    }

    final List<Condition> conditions(String kind, List<Criterion> parts) {
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            conditions.add(parts.get(i).match(below(kind + "[" + i + "]", ofAbsent)));
        }
        return conditions;
    }

    @Override
    public Condition not(Criterion.Not criterion) {
        return criterion.operand().match(below("not", OfAbsent.FALSE)).not();
    }

    @Override
    public Condition everyone(Criterion.Everyone criterion) {
        return DSL.trueCondition();
    }

    @Override
    public Condition ofAttribute(Criterion.OfAttribute criterion) {
        BoundAttribute bound = attribute(criterion.attribute());
        return criterion.test().match(new TestCondition(operands.of(bound.column(), source), asOf, ofAbsent));
    }

    final BoundAttribute attribute(String name) {
        BoundAttribute bound = attributes.get(name);
        if (bound == null) {
            throw new IllegalStateException("not checked against the schema: " + name);
        }
        return bound;
    }

    @Override
    public Condition ofLabels(Criterion.OfLabels criterion) {
        throw onlyOfProfiles(criterion);
    }

    @Override
    public Condition ofActivities(Criterion.OfActivities criterion) {
        throw onlyOfProfiles(criterion);
    }

    @Override
    public Condition ofRecords(Criterion.OfRecords criterion) {
        throw onlyOfProfiles(criterion);
    }

    @Override
    public Condition inSegment(Criterion.InSegment criterion) {
        throw onlyOfProfiles(criterion);
    }

    @Override
    public Condition saved(Criterion.Saved criterion) {
        throw onlyOfProfiles(criterion);
    }

    private static IllegalStateException onlyOfProfiles(Criterion criterion) {
        return new IllegalStateException("can only be asked of profiles: " + criterion);
    }
}
