package io.segmentkit.reason;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.fact.Facts;
import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Laws;
import io.segmentkit.logic.Model;
import io.segmentkit.logic.Search;
import io.segmentkit.logic.Steps;
import io.segmentkit.logic.Variable;
import io.segmentkit.logic.Variables;
import io.segmentkit.reference.References;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All that can be so of profiles, or of rows of one kind, as far as some criteria ask. Not safe between threads. */
final class World {
    /** A criterion of a hundred conditions takes some thousands; beyond this a tenth of a second is over. */
    private static final long STEPS_OF_ONE = 1_000_000;

    /** Some seconds. */
    private static final long STEPS_OF_ALL = 50_000_000;

    private final References references;
    private final Map<String, Facts> attributes = new LinkedHashMap<>();
    private final Map<Label, Variable> labels = new LinkedHashMap<>();
    private final Map<String, Variable> segments = new LinkedHashMap<>();
    private final Map<RowSet.Kind, Rows> rows = new LinkedHashMap<>();
    /** By identity: parts are asked for time and again, and comparing them would cost as much as reading them. */
    private final IdentityHashMap<Criterion, Formula> formulas = new IdentityHashMap<>();

    private final Variables variables = new Variables();
    private final Laws laws = new Laws();
    private final Steps steps = new Steps(STEPS_OF_ONE, STEPS_OF_ALL);

    /**
     * A label.
     *
     * @param set of which set it is
     */
    record Label(String set, String name) {}

    private World(References references) {
        this.references = references;
    }

    /** Of profiles that have what the schema says, as the criteria ask. */
    static World ofProfiles(Schema schema, References references, AsOf asOf, List<Criterion> criteria) {
        Asked asked = new Asked(references);
        criteria.forEach(criterion -> criterion.match(asked));
        World world = new World(references);
        world.addAttributes(schema.attributes(), asked.attributes(), asOf);
        asked.rows().forEach((kind, sets) -> {
            Rows rows = new Rows(RowWorld.of(kind, sets, schema, asOf), sets, world.variables);
            world.rows.put(kind, rows);
            world.laws.add(rows.laws());
        });
        return world;
    }

    /** Of rows that have these attributes. */
    static World ofRows(Attributes attributes, Map<String, Set<ValueTest>> tests, AsOf asOf) {
        World world = new World(References.none());
        world.addAttributes(attributes, tests, asOf);
        return world;
    }

    private void addAttributes(Attributes declared, Map<String, Set<ValueTest>> tests, AsOf asOf) {
        tests.forEach((name, some) -> {
            Facts facts = Facts.of(declared.find(name).orElseThrow(), some, asOf, variables);
            attributes.put(name, facts);
            laws.add(facts.laws());
        });
    }

    References references() {
        return references;
    }

    Variables variables() {
        return variables;
    }

    void addLaws(List<Formula> more) {
        laws.add(more);
    }

    Facts attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).orElseThrow();
    }

    Facts measure(RowSet set, Measure measure) {
        return Optional.ofNullable(rows.get(set.kind())).orElseThrow().facts(set, measure);
    }

    Formula label(String set, String name) {
        return labels.computeIfAbsent(new Label(set, name), key -> variables.nextTruth())
                .is(1);
    }

    Formula segment(String name) {
        return segments.computeIfAbsent(name, key -> variables.nextTruth()).is(1);
    }

    Formula formula(Criterion criterion) {
        Formula known = formulas.get(criterion);
        if (known == null) {
            known = criterion.match(new CriterionFormula(this));
            formulas.put(criterion, known);
        }
        return known;
    }

    /** Whether nothing there can be meets the formula. False where that was not found out. */
    boolean isImpossible(Formula formula) {
        return search(formula, model -> true) == Search.End.NONE;
    }

    Search.End search(Formula formula, Predicate<Model> accepts) {
        return Search.search(formula, laws, steps, accepts);
    }

    /** Values of attributes that are as the model says; empty where none come to mind. */
    Optional<Map<String, List<Value>>> values(Model model) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        for (Map.Entry<String, Facts> attribute : attributes.entrySet()) {
            Optional<List<Value>> some = attribute.getValue().example(model);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            if (!some.get().isEmpty()) {
                values.put(attribute.getKey(), some.get());
            }
        }
        return Optional.of(values);
    }

    Map<Label, Variable> labels() {
        return labels;
    }

    Map<String, Variable> segments() {
        return segments;
    }

    Map<RowSet.Kind, Rows> rows() {
        return rows;
    }
}
