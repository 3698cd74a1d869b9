package io.segmentkit.contract;

import static io.segmentkit.contract.AwkwardValues.oneOf;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.LabelMatch;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.criteria.Measure;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Random criteria of every kind that the contract's schema admits: the same for the same seed. */
public final class RandomCriteria {
    private final RandomGenerator random;
    private final RandomTests tests;
    private final RandomWindows windows;

    public RandomCriteria(long seed) {
        this.random = new SplittableRandom(seed);
        this.tests = new RandomTests(random);
        this.windows = new RandomWindows(random);
    }

    /** A moment to ask the next criteria as of. */
    public AsOf asOf() {
        return windows.asOf();
    }

    public Criterion criterion() {
        return criterion(3);
    }

    /** A criterion whose answer time alone may change: each of its parts has a window. */
    public Criterion windowed() {
        Criterion first = window();
        return switch (random.nextInt(4)) {
            case 0 -> Criteria.allOf(first, Criteria.not(window()));
            case 1 -> Criteria.anyOf(first, window());
            default -> first;
        };
    }

    private Criterion window() {
        Criterion closed = ContractSchema.CLOSED.in(windows.of(ValueType.DATE));
        return switch (random.nextInt(9)) {
            case 0, 1 -> ContractSchema.BIRTHDAY.in(windows.of(ValueType.DATE));
            case 2 -> ContractSchema.RENEWALS.in(windows.days().ignoringYear());
            case 3 -> ContractSchema.NAME_DAY.in(windows.days().ignoringYear());
            case 4 -> ContractSchema.SIGNUP.in(windows.of(ValueType.TIMESTAMP));
            case 5 ->
                Criteria.activity(ContractSchema.PURCHASE)
                        .in(windows.of(ValueType.TIMESTAMP))
                        .atLeast(random.nextInt(1, 3));
            case 6 -> Criteria.activity(ContractSchema.PAGE_VIEW).last().in(windows.of(ValueType.TIMESTAMP));
            case 7 -> Criteria.record(ContractSchema.DEAL).where(closed).ever();
            default ->
                Criteria.record(ContractSchema.DEAL).max(ContractSchema.CREATED).in(windows.of(ValueType.TIMESTAMP));
        };
    }

    private Criterion criterion(int depth) {
        int kind = random.nextInt(depth > 0 ? 10 : 7);
        return switch (kind) {
            case 0, 1, 2 -> attribute(ContractSchema.SCHEMA.attributes());
            case 3 -> labels();
            case 4, 5 -> activities();
            case 6 -> random.nextInt(20) == 0 ? Criteria.everyone() : deals();
            case 7 -> Criteria.allOf(operands(depth));
            case 8 -> Criteria.anyOf(operands(depth));
            default -> Criteria.not(criterion(depth - 1));
        };
    }

    private List<Criterion> operands(int depth) {
        int count = random.nextInt(1, 6);
        List<Criterion> operands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            operands.add(criterion(depth - 1));
        }
        return operands;
    }

    private Criterion attribute(Attributes attributes) {
        DeclaredAttribute declared = oneOf(List.copyOf(attributes.all()), random);
        return declared.attribute().test(tests.of(declared.attribute()));
    }

    private Criterion labels() {
        LabelSet set = random.nextBoolean() ? ContractSchema.TAGS : ContractSchema.INTERESTS;
        List<String> some = Stream.generate(() -> oneOf(AwkwardValues.LABELS, random))
                .limit(random.nextInt(1, 4))
                .toList();
        return set.criterion(oneOf(List.of(LabelMatch.values()), random), some);
    }

    private Criterion activities() {
        Map.Entry<String, Attributes> type =
                oneOf(List.copyOf(ContractSchema.SCHEMA.activities().entrySet()), random);
        Optional<Window> in = random.nextBoolean() ? Optional.of(windows.of(ValueType.TIMESTAMP)) : Optional.empty();
        Measure measure = measure(type.getValue(), true);
        return Criteria.activities(
                type.getKey(), where(type.getValue()), in, measure, tests.of(measure, type.getValue()));
    }

    private Criterion deals() {
        Attributes attributes = ContractSchema.SCHEMA.records().get(ContractSchema.DEAL);
        Measure measure = measure(attributes, false);
        return Criteria.records(ContractSchema.DEAL, where(attributes), measure, tests.of(measure, attributes));
    }

    private Optional<Criterion> where(Attributes attributes) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> Optional.empty();
            case 2 -> Optional.of(Criteria.anyOf(attribute(attributes), Criteria.not(attribute(attributes))));
            case 3 -> Optional.of(Criteria.allOf(attribute(attributes), attribute(attributes)));
            default -> Optional.of(attribute(attributes));
        };
    }

    private Measure measure(Attributes attributes, boolean timed) {
        String any = oneOf(List.copyOf(attributes.names()), random);
        String number = oneOf(names(attributes, ValueType.INTEGER, ValueType.DECIMAL), random);
        String ordered = oneOf(
                names(attributes, ValueType.INTEGER, ValueType.DECIMAL, ValueType.DATE, ValueType.TIMESTAMP), random);
        return switch (random.nextInt(timed ? 9 : 7)) {
            case 0, 1 -> Measure.count();
            case 2 -> Measure.sum(number);
            case 3 -> Measure.average(number);
            case 4 -> Measure.min(ordered);
            case 5 -> Measure.max(ordered);
            case 6 -> Measure.distinct(any);
            case 7 -> Measure.first();
            default -> Measure.last();
        };
    }

    private static List<String> names(Attributes attributes, ValueType... types) {
        return attributes.all().stream()
                .filter(declared -> List.of(types).contains(declared.attribute().type()))
                .map(DeclaredAttribute::name)
                .toList();
    }
}
