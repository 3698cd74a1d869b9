package io.segmentkit.reason;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Measure;
import io.segmentkit.fact.Facts;
import io.segmentkit.fact.OneValue;
import io.segmentkit.fact.Order;
import io.segmentkit.logic.Formula;
import io.segmentkit.value.ValueTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is sure of counts and measures over sets of rows, from what is sure of single rows. */
final class RowLaws {
    /** Beyond it sets are not compared, each with each. */
    private static final int SETS_COMPARED = 20;

    private final RowWorld row;
    private final Map<RowSet, Map<Measure, Facts>> facts;
    private final List<Formula> laws = new ArrayList<>();
    private final Map<RowSet, Set<RowSet>> supersets = new HashMap<>();

    RowLaws(RowWorld row, Map<RowSet, Map<Measure, Facts>> facts) {
        this.row = row;
        this.facts = facts;
        facts.forEach(this::addLaws);
        if (facts.size() <= SETS_COMPARED) {
            facts.keySet()
                    .forEach(one -> facts.keySet().stream()
                            .filter(other -> !other.equals(one) && isWithin(one, other))
                            .forEach(other -> {
                                supersets
                                        .computeIfAbsent(one, key -> new HashSet<>())
                                        .add(other);
                                addLawsWithin(one, other);
                            }));
        }
    }

    List<Formula> all() {
        return laws;
    }

    long supersets(RowSet set) {
        return supersets.getOrDefault(set, Set.of()).size();
    }

    private boolean isImpossible(Formula... ofRow) {
        return row.world().isImpossible(Formula.all(ofRow));
    }

    private boolean isWithin(RowSet one, RowSet other) {
        return isImpossible(row.isIn(one), row.isIn(other).negated());
    }

    private void addLaws(RowSet set, Map<Measure, Facts> measures) {
        measures.values().forEach(ofMeasure -> laws.addAll(ofMeasure.laws()));
        if (count(set) instanceof OneValue count) {
            Formula in = row.isIn(set);
            if (isImpossible(in)) {
                laws.add(Order.isZero(count));
            }
            measures.forEach((measure, ofMeasure) -> MeasuredThing.of(measure).ifPresent(thing -> {
                if (ofMeasure instanceof OneValue one) {
                    addLaws(measure, one, in, row.facts(thing), Order.isZero(count));
                    addLawsOfOne(set, measure, one, row.facts(thing));
                }
            }));
        }
    }

    private void addLaws(Measure measure, OneValue ofMeasure, Formula in, Facts ofRow, Formula none) {
        Formula some = some(measure, ofMeasure);
        laws.add(Formula.any(some.negated(), none.negated()));
        if (isImpossible(in, ofRow.isPresent())) {
            laws.add(some.negated());
        }
        if (!isSum(measure) && isImpossible(in, ofRow.isPresent().negated())) {
            laws.add(Formula.any(none, some));
        }
    }

    /** Not of several values in a row, of which each has its own. */
    private void addLawsOfOne(RowSet set, Measure measure, OneValue ofMeasure, Facts ofRows) {
        if (!(ofRows instanceof OneValue ofRow)) {
            return;
        }
        if (MeasuredThing.isExtreme(measure)) {
            Formula in = row.isIn(set);
            for (ValueTest test : ofMeasure.tested().tests()) {
                if (isImpossible(in, ofRow.passes(test))) {
                    laws.add(ofMeasure.passes(test).negated());
                } else if (isImpossible(
                        in, ofRow.isPresent(), ofRow.passes(test).negated())) {
                    laws.add(Formula.implies(ofMeasure.isPresent(), ofMeasure.passes(test)));
                }
            }
        }
        if (measure instanceof Measure.Distinct && count(set) instanceof OneValue count) {
            laws.addAll(Order.countsAtMost(ofMeasure, count));
        }
        facts(set).forEach((other, ofOther) -> {
            boolean sameThing = MeasuredThing.of(measure).equals(MeasuredThing.of(other));
            boolean comparable = sameThing && !isSum(measure) && !isSum(other) && !measure.equals(other);
            if (comparable && ofOther instanceof OneValue one) {
                laws.add(Formula.implies(some(measure, ofMeasure), some(other, one)));
                if (MeasuredThing.isLower(measure) && isUpper(other)) {
                    laws.addAll(Order.atMost(ofMeasure, one));
                }
            }
        });
    }

    private void addLawsWithin(RowSet one, RowSet other) {
        facts(one).forEach((measure, ofOne) -> {
            if (!isSum(measure)
                    && ofOne instanceof OneValue fewer
                    && facts(other).get(measure) instanceof OneValue more) {
                laws.add(Formula.implies(some(measure, fewer), some(measure, more)));
                if (measure instanceof Measure.Count || measure instanceof Measure.Distinct) {
                    laws.addAll(Order.countsAtMost(fewer, more));
                } else if (MeasuredThing.isLower(measure)) {
                    laws.addAll(Order.atMost(more, fewer));
                } else if (isUpper(measure)) {
                    laws.addAll(Order.atMost(fewer, more));
                }
            }
        });
    }

    private Map<Measure, Facts> facts(RowSet set) {
        return facts.getOrDefault(set, Map.of());
    }

    private Facts count(RowSet set) {
        return requireNonNull(facts(set).get(Measure.count()));
    }

    private static boolean isSum(Measure measure) {
        return measure instanceof Measure.Sum;
    }

    private static boolean isUpper(Measure measure) {
        return MeasuredThing.isExtreme(measure) && !MeasuredThing.isLower(measure);
    }

    /** There is something: a count or sum other than 0, a value. */
    private static Formula some(Measure measure, OneValue facts) {
        boolean isNumber = measure instanceof Measure.Count
                || measure instanceof Measure.Distinct
                || measure instanceof Measure.Sum;
        return isNumber ? Order.isZero(facts).negated() : facts.isPresent();
    }
}
