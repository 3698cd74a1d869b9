package io.segmentkit.match;

import static java.util.Comparator.comparingDouble;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.LabelMatch;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads a criterion as the rarest thing that a profile must have for it to hold, if there is such a thing. */
final class GuardPlan implements Criterion.Cases<Optional<Guard>> {
    /** More than these are hardly rarer than everybody, and take memory. */
    private static final int MOST_KEYS = 100;

    private final AskedTexts asked;

    /** @param asked is told what the criteria read ask for, and says what is rare */
    GuardPlan(AskedTexts asked) {
        this.asked = asked;
    }

    @Override
    public Optional<Guard> allOf(Criterion.AllOf criterion) {
        List<Criterion> operands = criterion.operands();
        return operands.stream()
                .flatMap(operand -> operand.match(this).stream())
                .map(guard -> new Guard(guard.keys(), guard.isAll() && operands.size() == 1))
                .min(comparingDouble(asked::share));
    }

    @Override
    public Optional<Guard> anyOf(Criterion.AnyOf criterion) {
        List<Guard.Key> keys = new ArrayList<>();
        boolean isAll = true;
        boolean isGuarded = true;
        for (Criterion operand : criterion.operands()) {
            Optional<Guard> guard = operand.match(this);
            isGuarded &= guard.isPresent();
            isAll &= guard.map(Guard::isAll).orElse(false);
            guard.ifPresent(found -> keys.addAll(found.keys()));
        }
        return isGuarded ? guard(keys, isAll) : Optional.empty();
    }

    @Override
    public Optional<Guard> not(Criterion.Not criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Guard> everyone(Criterion.Everyone criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Guard> ofAttribute(Criterion.OfAttribute criterion) {
        Source source = new Source.OfAttribute(criterion.attribute());
        if (criterion.test() instanceof ValueTest.Is test && !test.ignoringCase()) {
            return texts(source, List.of(test.value()));
        }
        if (criterion.test() instanceof ValueTest.OneOf test && !test.ignoringCase()) {
            return texts(source, test.values());
        }
        return Optional.empty();
    }

    @Override
    public Optional<Guard> ofLabels(Criterion.OfLabels criterion) {
        if (criterion.quantifier() == LabelMatch.NONE) {
            return Optional.empty();
        }
        Source source = new Source.OfLabels(criterion.labelSet());
        List<Guard.Key> keys = criterion.labels().stream()
                .map(label -> new Guard.Key(source, label))
                .toList();
        return criterion.quantifier() == LabelMatch.ANY
                ? guard(keys, true)
                : guard(keys.subList(0, 1), keys.size() == 1);
    }

    @Override
    public Optional<Guard> ofActivities(Criterion.OfActivities criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Guard> ofRecords(Criterion.OfRecords criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Guard> inSegment(Criterion.InSegment criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Guard> saved(Criterion.Saved criterion) {
        return Optional.empty();
    }

    private Optional<Guard> texts(Source source, Collection<Value> values) {
        List<Guard.Key> keys = new ArrayList<>();
        for (Value value : values) {
            if (value instanceof Value.Text text) {
                keys.add(new Guard.Key(source, text.text()));
            }
        }
        return keys.size() == values.size() ? guard(keys, true) : Optional.empty();
    }

    private Optional<Guard> guard(List<Guard.Key> keys, boolean isAll) {
        if (keys.size() > MOST_KEYS) {
            return Optional.empty();
        }
        asked.add(keys);
        return Optional.of(new Guard(keys, isAll));
    }
}
