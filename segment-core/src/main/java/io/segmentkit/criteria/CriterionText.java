package io.segmentkit.criteria;

import static java.util.stream.Collectors.joining;

import io.segmentkit.time.Window;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.List;
import java.util.Optional;

/** Reads a criterion as an English sentence. */
final class CriterionText implements Criterion.Cases<String> {
    @Override
    public String allOf(Criterion.AllOf criterion) {
        return joined(criterion.operands(), " and ");
    }

    @Override
    public String anyOf(Criterion.AnyOf criterion) {
        return joined(criterion.operands(), " or ");
    }

    @Override
    public String not(Criterion.Not criterion) {
        return "not (" + criterion.operand() + ")";
    }

    @Override
    public String everyone(Criterion.Everyone criterion) {
        return "everyone";
    }

    @Override
    public String ofAttribute(Criterion.OfAttribute criterion) {
        return criterion.attribute() + " " + criterion.test();
    }

    @Override
    public String ofLabels(Criterion.OfLabels criterion) {
        String labels = criterion.labelSet() + " "
                + criterion.labels().stream().map(CriterionText::quoted).collect(joining(", "));
        boolean one = criterion.labels().size() == 1;
        return switch (criterion.quantifier()) {
            case ANY -> (one ? "has " : "has any of ") + labels;
            case ALL -> "has all of " + labels;
            case NONE -> (one ? "has no " : "has none of ") + labels;
        };
    }

    @Override
    public String ofActivities(Criterion.OfActivities criterion) {
        String rows = criterion.activity()
                + where(criterion.where())
                + criterion.in().map(Window::toString).map(" "::concat).orElse("");
        return measured(criterion.measure(), rows, criterion.test());
    }

    @Override
    public String ofRecords(Criterion.OfRecords criterion) {
        return measured(criterion.measure(), criterion.record() + where(criterion.where()), criterion.test());
    }

    @Override
    public String inSegment(Criterion.InSegment criterion) {
        return "in segment " + quoted(criterion.segment());
    }

    @Override
    public String saved(Criterion.Saved criterion) {
        return "meets " + quoted(criterion.name());
    }

    private static String joined(List<Criterion> operands, String conjunction) {
        return operands.stream()
                .map(operand -> isComposed(operand) ? "(" + operand + ")" : operand.toString())
                .collect(joining(conjunction));
    }

    private static boolean isComposed(Criterion criterion) {
        return criterion instanceof Criterion.AllOf || criterion instanceof Criterion.AnyOf;
    }

    private static String where(Optional<Criterion> condition) {
        return condition
                .map(c -> " where " + (isComposed(c) ? "(" + c + ")" : c))
                .orElse("");
    }

    private static String measured(Measure measure, String rows, ValueTest test) {
        return measure instanceof Measure.Count
                ? count(test).map(count -> count + rows).orElse("number of " + rows + " " + test)
                : measure + " of " + rows + " " + test;
    }

    /** "never", "at least 3 times" and the like, where the test of a count is one of these. */
    private static Optional<String> count(ValueTest test) {
        if (test instanceof ValueTest.Is is) {
            String number = is.value().toString();
            return Optional.of(number.equals("0") ? "never " : "exactly " + times(is.value()) + " ");
        }
        if (test instanceof ValueTest.InRange range) {
            Optional<Bound> from = range.from().filter(Bound::inclusive);
            Optional<Bound> to = range.to().filter(Bound::inclusive);
            if (from.isPresent() && range.to().isEmpty()) {
                return Optional.of("at least " + times(from.get().value()) + " ");
            }
            if (to.isPresent() && range.from().isEmpty()) {
                return Optional.of("at most " + times(to.get().value()) + " ");
            }
            if (from.isPresent() && to.isPresent()) {
                return Optional.of(from.get().value() + " to " + times(to.get().value()) + " ");
            }
        }
        return Optional.empty();
    }

    private static String times(Value count) {
        return count.toString().equals("1") ? "once" : count + " times";
    }

    private static String quoted(String text) {
        return new Value.Text(text).toString();
    }
}
