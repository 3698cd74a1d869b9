package io.segmentkit.contract;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.Window;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a criterion holds for a profile, written straight from the specification: slow, obvious, and without a line of
 * the code that it judges.
 */
public final class NaiveOracle implements Criterion.Cases<Boolean> {
    private final TestProfile profile;
    private final AsOf asOf;

    private NaiveOracle(TestProfile profile, AsOf asOf) {
        this.profile = profile;
        this.asOf = asOf;
    }

    public static boolean holds(Criterion criterion, TestProfile profile, AsOf asOf) {
        return criterion.match(new NaiveOracle(profile, asOf));
    }

    @Override
    public Boolean allOf(Criterion.AllOf criterion) {
        return criterion.operands().stream().allMatch(operand -> operand.match(this));
    }

    @Override
    public Boolean anyOf(Criterion.AnyOf criterion) {
        return criterion.operands().stream().anyMatch(operand -> operand.match(this));
    }

    @Override
    public Boolean not(Criterion.Not criterion) {
        return !criterion.operand().match(this);
    }

    @Override
    public Boolean everyone(Criterion.Everyone criterion) {
        return true;
    }

    @Override
    public Boolean ofAttribute(Criterion.OfAttribute criterion) {
        return passes(criterion.test(), profile.values(criterion.attribute()));
    }

    @Override
    public Boolean ofLabels(Criterion.OfLabels criterion) {
        Set<String> has = profile.labels(criterion.labelSet());
        return switch (criterion.quantifier()) {
            case ANY -> criterion.labels().stream().anyMatch(has::contains);
            case ALL -> criterion.labels().stream().allMatch(has::contains);
            case NONE -> criterion.labels().stream().noneMatch(has::contains);
        };
    }

    @Override
    public Boolean ofActivities(Criterion.OfActivities criterion) {
        List<TestProfile.Activity> matching = profile.activities().stream()
                .filter(activity -> activity.type().equals(criterion.activity()))
                .filter(activity -> isIn(criterion.in(), activity))
                .filter(activity -> meets(criterion.where(), activity.parameters()))
                .toList();
        List<Value> times = matching.stream()
                .flatMap(activity -> Optional.ofNullable(activity.at()).stream())
                .<Value>map(Value.Timestamp::new)
                .toList();
        return measured(
                criterion.measure(),
                criterion.test(),
                matching.stream().map(TestProfile.Activity::parameters).toList(),
                times);
    }

    @Override
    public Boolean ofRecords(Criterion.OfRecords criterion) {
        List<Map<String, Value>> matching = profile.records(criterion.record()).stream()
                .map(TestProfile.Row::attributes)
                .filter(attributes -> meets(criterion.where(), attributes))
                .toList();
        return measured(criterion.measure(), criterion.test(), matching, List.of());
    }

    @Override
    public Boolean inSegment(Criterion.InSegment criterion) {
        throw new UnsupportedOperationException("the contract's criteria have no references");
    }

    @Override
    public Boolean saved(Criterion.Saved criterion) {
        throw new UnsupportedOperationException("the contract's criteria have no references");
    }

    private boolean passes(ValueTest test, List<Value> values) {
        return test.match(new NaiveTests(values, asOf));
    }

    private boolean isIn(Optional<Window> window, TestProfile.Activity activity) {
        return window.isEmpty()
                || (activity.at() != null
                        && window.get().match(new NaiveWindow(new Value.Timestamp(activity.at()), asOf)));
    }

    /** A row is a profile with nothing but its attributes. */
    private boolean meets(Optional<Criterion> where, Map<String, Value> row) {
        Map<String, List<Value>> attributes = new HashMap<>();
        row.forEach((name, value) -> attributes.put(name, List.of(value)));
        TestProfile alone = new TestProfile("row", attributes, Map.of(), List.of(), List.of());
        return where.isEmpty() || holds(where.get(), alone, asOf);
    }

    private boolean measured(Measure measure, ValueTest test, List<Map<String, Value>> rows, List<Value> times) {
        return measure.match(new NaiveMeasure(test, rows, times, asOf));
    }
}
