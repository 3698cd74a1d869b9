package io.segmentkit.reason;

import io.segmentkit.criteria.Measure;
import io.segmentkit.fact.Facts;
import io.segmentkit.fact.OneValue;
import io.segmentkit.fact.Order;
import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Model;
import io.segmentkit.logic.Search;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Makes up rows of one kind over which the measures are as a model says, or gives up. */
final class RowExamples {
    /** A witness of more rows would not be read. */
    private static final int MOST_ROWS = 100;

    private final Rows rows;
    private final Model model;
    private final BiPredicate<RowSet, Example.Row> isIn;
    private final List<Example.Row> made = new ArrayList<>();

    private RowExamples(Rows rows, Model model, BiPredicate<RowSet, Example.Row> isIn) {
        this.rows = rows;
        this.model = model;
        this.isIn = isIn;
    }

    /**
     * The rows; empty where none come to mind. They may still be wrong, so that whoever takes them must ask.
     *
     * @param isIn whether a row is in a set
     */
    static Optional<List<Example.Row>> of(Rows rows, Model model, BiPredicate<RowSet, Example.Row> isIn) {
        RowExamples examples = new RowExamples(rows, model, isIn);
        return examples.make() ? Optional.of(examples.made) : Optional.empty();
    }

    private boolean make() {
        for (Map.Entry<RowSet, Map<Measure, Facts>> set : rows.facts().entrySet()) {
            for (Map.Entry<Measure, Facts> measure : set.getValue().entrySet()) {
                boolean isCount = measure.getKey() instanceof Measure.Count;
                if (!isCount && !make(set.getKey(), measure.getKey(), measure.getValue())) {
                    return false;
                }
            }
        }
        return rows.facts().keySet().stream()
                .sorted(Comparator.comparing(rows::supersets).reversed())
                .allMatch(this::makeCounted);
    }

    private boolean make(RowSet set, Measure measure, Facts facts) {
        Optional<List<Value>> values = facts.example(model);
        if (values.isEmpty()) {
            return false;
        }
        MeasuredThing thing = MeasuredThing.of(measure).orElseThrow();
        for (Value value : values.get()) {
            boolean isMade;
            if (facts instanceof OneValue one && MeasuredThing.isExtreme(measure)) {
                isMade = add(Formula.all(unsaturated(set), like(value, one, thing)));
            } else if (measure instanceof Measure.Distinct) {
                isMade = makeDistinct(set, thing, value);
            } else {
                isMade = isZero(value) || addWith(set, thing, value) || add(hasSome(set, thing));
            }
            if (!isMade) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(Value value) {
        return value instanceof Value.Decimal number && number.number().signum() == 0;
    }

    /** The row has what passes the same tests as the value. */
    private Formula like(Value value, OneValue measured, MeasuredThing thing) {
        Facts ofRow = rows.row().facts(thing);
        List<Formula> same = new ArrayList<>();
        same.add(ofRow.isPresent());
        for (ValueTest test : measured.tested().tests()) {
            same.add(ofRow.passes(test).being(measured.tested().predicate(test).test(value)));
        }
        return Formula.all(same);
    }

    private boolean makeDistinct(RowSet set, MeasuredThing thing, Value count) {
        int wanted = wanted(count);
        int have = 0;
        for (Value value : DifferentValues.of(rows.row(), thing)) {
            if (have < wanted && addWith(set, thing, value)) {
                have++;
            }
        }
        return have == wanted;
    }

    /** Adds a row of the set that has just that value. */
    private boolean addWith(RowSet set, MeasuredThing thing, Value value) {
        if (!rows.row().type(thing).accepts(value)) {
            return false;
        }
        Optional<Example.Row> row = row(hasSome(set, thing))
                .or(() -> row(unsaturated(set)))
                .map(found -> with(found, thing, value))
                .filter(found -> isIn.test(set, found));
        row.ifPresent(made::add);
        return row.isPresent();
    }

    private Formula hasSome(RowSet set, MeasuredThing thing) {
        return Formula.all(unsaturated(set), rows.row().facts(thing).isPresent());
    }

    private static Example.Row with(Example.Row row, MeasuredThing thing, Value value) {
        Map<String, List<Value>> attributes = new LinkedHashMap<>(row.attributes());
        thing.attribute().ifPresent(name -> attributes.put(name, List.of(value)));
        return new Example.Row(row.isActivity(), row.name(), row.at(), attributes);
    }

    private static int wanted(Value count) {
        return ((Value.Decimal) count)
                .number()
                .min(BigDecimal.valueOf(MOST_ROWS + 1L))
                .intValue();
    }

    private boolean makeCounted(RowSet set) {
        if (!(rows.facts(set, Measure.count()) instanceof OneValue count)) {
            return false;
        }
        Optional<List<Value>> values = count.example(model);
        if (values.isEmpty()) {
            return false;
        }
        for (Value value : values.get()) {
            int wanted = wanted(value);
            while (size(set) < wanted) {
                if (made.size() >= MOST_ROWS || !addCounted(set)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Best a row that takes no part in what is measured. */
    private boolean addCounted(RowSet set) {
        List<Formula> apart = new ArrayList<>();
        apart.add(unsaturated(set));
        rows.facts().values().stream()
                .flatMap(measures -> measures.keySet().stream())
                .flatMap(measure -> MeasuredThing.of(measure).flatMap(MeasuredThing::attribute).stream())
                .distinct()
                .forEach(attribute -> apart.add(
                        rows.row().world().attribute(attribute).isPresent().negated()));
        return add(Formula.all(apart)) || add(unsaturated(set));
    }

    /** In the set, and in none that has as many rows as it may have. */
    private Formula unsaturated(RowSet set) {
        List<Formula> all = new ArrayList<>();
        all.add(rows.row().isIn(set));
        for (RowSet other : rows.facts().keySet()) {
            if (!other.equals(set) && isFull(other)) {
                all.add(rows.row().isIn(other).negated());
            }
        }
        return Formula.all(all);
    }

    private boolean isFull(RowSet set) {
        if (rows.facts(set, Measure.count()) instanceof OneValue count && model.isBound(count.variable())) {
            int chosen = model.first(count.variable());
            return Order.greatest(count, chosen)
                    .filter(most -> most.compareTo(BigDecimal.valueOf(size(set))) <= 0)
                    .isPresent();
        }
        return false;
    }

    private long size(RowSet set) {
        return made.stream().filter(row -> isIn.test(set, row)).count();
    }

    private boolean add(Formula formula) {
        Optional<Example.Row> row = row(formula);
        row.ifPresent(made::add);
        return row.isPresent();
    }

    private Optional<Example.Row> row(Formula formula) {
        List<Example.Row> found = new ArrayList<>();
        Search.End end = rows.row().world().search(formula, ofRow -> {
            Optional<Example.Row> row = rows.row().example(ofRow);
            row.ifPresent(found::add);
            return row.isPresent();
        });
        return end == Search.End.FOUND ? Optional.of(found.get(0)) : Optional.empty();
    }
}
