package io.segmentkit.contract;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a criterion, and what is left of the criterion without it; nothing is left without the whole. Made from the
 * inside out.
 */
record LeftOut(Criterion part, boolean ofRows, Optional<Criterion> rest) {
    /** Each part of the criterion left out in turn, from the outside in and in order; first the whole. */
    static List<LeftOut> eachOf(Criterion criterion) {
        return each(criterion, false).toList();
    }

    private static Stream<LeftOut> each(Criterion criterion, boolean ofRows) {
        return Stream.concat(Stream.of(new LeftOut(criterion, ofRows, Optional.empty())), inside(criterion, ofRows));
    }

    private static Stream<LeftOut> inside(Criterion criterion, boolean ofRows) {
        if (criterion instanceof Criterion.AllOf all) {
            return operands(all.operands(), ofRows, Criteria::allOf);
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return operands(any.operands(), ofRows, Criteria::anyOf);
        }
        if (criterion instanceof Criterion.Not not) {
            return each(not.operand(), ofRows).map(out -> out.with(out.rest.map(Criteria::not)));
        }
        if (criterion instanceof Criterion.OfActivities rows) {
            return rows.where().stream()
                    .flatMap(where -> each(where, true))
                    .map(out -> out.with(Optional.of(
                            Criteria.activities(rows.activity(), out.rest, rows.in(), rows.measure(), rows.test()))));
        }
        if (criterion instanceof Criterion.OfRecords rows) {
            return rows.where().stream()
                    .flatMap(where -> each(where, true))
                    .map(out -> out.with(
                            Optional.of(Criteria.records(rows.record(), out.rest, rows.measure(), rows.test()))));
        }
        return Stream.empty();
    }

    private static Stream<LeftOut> operands(
            List<Criterion> operands, boolean ofRows, Function<List<Criterion>, Criterion> composed) {
        return IntStream.range(0, operands.size())
                .boxed()
                .flatMap(i -> each(operands.get(i), ofRows).map(out -> {
                    List<Criterion> others = new ArrayList<>(operands.subList(0, i));
                    others.addAll(out.rest.stream().toList());
                    others.addAll(operands.subList(i + 1, operands.size()));
                    return out.with(others.isEmpty() ? Optional.empty() : Optional.of(composed.apply(others)));
                }));
    }

    private LeftOut with(Optional<Criterion> newRest) {
        return new LeftOut(part, ofRows, newRest);
    }
}
