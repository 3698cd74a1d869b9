package io.segmentkit.reason;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Measure;
import io.segmentkit.fact.Facts;
import io.segmentkit.fact.OneValue;
import io.segmentkit.fact.UnknownValues;
import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Model;
import io.segmentkit.reference.References;
import io.segmentkit.sample.Samples;
import io.segmentkit.sample.Tested;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.Window;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import io.segmentkit.value.ValueType;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that can be so of one row.
 *
 * @param schema what rows have
 * @param world their attributes
 * @param time when they happened
 * @param asked the tests that are put to the least, the greatest, the first and the last, by what they are of
 */
record RowWorld(
        RowSet.Kind kind,
        Attributes schema,
        World world,
        Facts time,
        Map<MeasuredThing, Set<ValueTest>> asked,
        AsOf asOf) {

    static RowWorld of(RowSet.Kind kind, Map<RowSet, Map<Measure, Set<ValueTest>>> sets, Schema schema, AsOf asOf) {
        Asked ofRows = new Asked(References.none());
        Set<ValueTest> times = new LinkedHashSet<>();
        Map<MeasuredThing, Set<ValueTest>> ofExtremes = MeasuredThing.asked(sets);
        sets.keySet().forEach(set -> {
            set.where().ifPresent(where -> where.match(ofRows));
            set.in().ifPresent(window -> times.add(ValueTests.in(window)));
        });
        sets.values().stream()
                .flatMap(measures -> measures.keySet().stream())
                .forEach(measure -> MeasuredThing.of(measure)
                        .flatMap(MeasuredThing::attribute)
                        .ifPresent(attribute -> ofRows.addTest(attribute, ValueTests.isPresent())));
        ofExtremes.forEach((thing, tests) -> thing.attribute()
                .ifPresentOrElse(
                        attribute -> tests.forEach(test -> ofRows.addTest(attribute, test)),
                        () -> times.addAll(tests)));
        Attributes attributes = kind.isActivity()
                ? schema.activity(kind.name()).orElseThrow()
                : requireNonNull(schema.records().get(kind.name()));
        World world = World.ofRows(attributes, ofRows.attributes(), asOf);
        Tested tested = Tested.of(ValueType.TIMESTAMP, times, asOf);
        Facts time = Samples.of(tested)
                .<Facts>map(samples -> OneValue.ofAttribute(tested, samples, world.variables()))
                .orElseGet(() -> new UnknownValues(tested, world.variables()));
        world.addLaws(time.laws());
        return new RowWorld(kind, attributes, world, time, ofExtremes, asOf);
    }

    /** A row is in the set. */
    Formula isIn(RowSet set) {
        Optional<Window> window = set.in();
        return Formula.all(
                set.where().map(world::formula).orElse(Formula.constant(true)),
                window.map(ValueTests::in).map(time::passes).orElse(Formula.constant(true)));
    }

    /** What is measured of a row. */
    Facts facts(MeasuredThing thing) {
        return thing.attribute().map(world::attribute).orElse(time);
    }

    /** A row that is as the model says; empty where none comes to mind. */
    Optional<Example.Row> example(Model model) {
        return time.example(model)
                .flatMap(times -> world.values(model)
                        .map(values -> new Example.Row(kind.isActivity(), kind.name(), at(times, model), values)));
    }

    /** Where it does not matter when, now. */
    private Optional<Instant> at(List<Value> times, Model model) {
        boolean absent = times.isEmpty() && time instanceof OneValue one && model.isBound(one.variable());
        if (!kind.isActivity() || absent) {
            return Optional.empty();
        }
        return Optional.of(times.isEmpty() ? asOf.instant() : ((Value.Timestamp) times.get(0)).instant());
    }

    /** The type of what is measured. */
    ValueType type(MeasuredThing thing) {
        return thing.attribute()
                .map(name -> schema.find(name).orElseThrow().attribute().type())
                .orElse(ValueType.TIMESTAMP);
    }
}
