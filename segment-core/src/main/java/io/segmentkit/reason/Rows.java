package io.segmentkit.reason;

import io.segmentkit.criteria.Measure;
import io.segmentkit.fact.Facts;
import io.segmentkit.fact.OneValue;
import io.segmentkit.fact.UnknownValues;
import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Variables;
import io.segmentkit.sample.NumberSamples;
import io.segmentkit.sample.Samples;
import io.segmentkit.sample.Tested;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be so of the rows of one kind: how many there are in each set, and what is measured over them. */
final class Rows {
    private final RowWorld row;
    private final Map<RowSet, Map<Measure, Facts>> facts = new LinkedHashMap<>();
    private final RowLaws laws;

    Rows(RowWorld row, Map<RowSet, Map<Measure, Set<ValueTest>>> sets, Variables variables) {
        this.row = row;
        sets.forEach((set, measures) -> {
            Map<Measure, Facts> ofSet = new LinkedHashMap<>();
            ofSet.put(
                    Measure.count(), of(Measure.count(), measures.getOrDefault(Measure.count(), Set.of()), variables));
            measures.forEach((measure, tests) -> ofSet.computeIfAbsent(measure, key -> of(measure, tests, variables)));
            facts.put(set, ofSet);
        });
        this.laws = new RowLaws(row, facts);
    }

    private Facts of(Measure measure, Set<ValueTest> tests, Variables variables) {
        if (measure instanceof Measure.Count || measure instanceof Measure.Distinct) {
            return of(Tested.of(ValueType.INTEGER, tests, row.asOf()), measure, variables);
        }
        MeasuredThing thing = MeasuredThing.of(measure).orElseThrow();
        if (MeasuredThing.isExtreme(measure)) {
            Set<ValueTest> all = row.asked().getOrDefault(thing, Set.of());
            return of(Tested.of(row.type(thing), all, row.asOf()), measure, variables);
        }
        ValueType type = measure instanceof Measure.Average ? ValueType.DECIMAL : row.type(thing);
        return of(Tested.of(type, tests, row.asOf()), measure, variables);
    }

    private static Facts of(Tested tested, Measure measure, Variables variables) {
        if (measure instanceof Measure.Count || measure instanceof Measure.Distinct) {
            return present(tested, NumberSamples.counts(tested), variables);
        }
        if (measure instanceof Measure.Sum) {
            return present(tested, NumberSamples.withZero(tested, tested.type() == ValueType.INTEGER), variables);
        }
        return Samples.inOrder(tested)
                .<Facts>map(samples -> OneValue.ofAttribute(tested, samples, variables))
                .orElseGet(() -> new UnknownValues(tested, variables));
    }

    private static Facts present(Tested tested, Optional<List<Value>> samples, Variables variables) {
        return samples.<Facts>map(some -> OneValue.present(tested, some, variables))
                .orElseGet(() -> new UnknownValues(tested, variables));
    }

    RowWorld row() {
        return row;
    }

    Map<RowSet, Map<Measure, Facts>> facts() {
        return facts;
    }

    Facts facts(RowSet set, Measure measure) {
        return Optional.ofNullable(facts.get(set))
                .map(measures -> measures.get(measure))
                .orElseThrow();
    }

    List<Formula> laws() {
        return laws.all();
    }

    /** How many of the other sets surely have all rows of this one. */
    long supersets(RowSet set) {
        return laws.supersets(set);
    }
}
