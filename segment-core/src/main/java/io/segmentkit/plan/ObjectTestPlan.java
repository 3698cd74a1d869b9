package io.segmentkit.plan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.segmentkit.time.AsOf;
import io.segmentkit.value.Bound;
import io.segmentkit.value.CaseFolding;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a positive test as a test of one present object of an attribute's type. */
final class ObjectTestPlan implements ValueTest.Cases<ObjectTest> {
    private final ValueType type;
    private final AsOf asOf;

    ObjectTestPlan(ValueType type, AsOf asOf) {
        this.type = type;
        this.asOf = asOf;
    }

    private boolean isNumber() {
        return type == ValueType.INTEGER || type == ValueType.DECIMAL;
    }

    @Override
    public ObjectTest isPresent(ValueTest.IsPresent test) {
        return isNumber() ? new ObjectTests.FiniteNumber() : new ObjectTests.Present();
    }

    @Override
    public ObjectTest isAbsent(ValueTest.IsAbsent test) {
        throw Complements.unexpected(test);
    }

    @Override
    public ObjectTest is(ValueTest.Is test) {
        return oneOf(Set.of(test.value()), test.ignoringCase());
    }

    @Override
    public ObjectTest isNot(ValueTest.IsNot test) {
        throw Complements.unexpected(test);
    }

    @Override
    public ObjectTest oneOf(ValueTest.OneOf test) {
        return oneOf(test.values(), test.ignoringCase());
    }

    @Override
    public ObjectTest noneOf(ValueTest.NoneOf test) {
        throw Complements.unexpected(test);
    }

    private ObjectTest oneOf(Set<Value> values, boolean ignoringCase) {
        if (isNumber()) {
            return values.size() == 1
                    ? new ObjectTests.NumberInRange(
                            DecimalRange.point(values.iterator().next()))
                    : new ObjectTests.NumberInSet(new DecimalSet(values));
        }
        List<Object> objects = values.stream().map(Values::object).toList();
        if (ignoringCase) {
            return new TextTests.OneOfFolded(objects.stream()
                    .map(text -> CaseFolding.fold((String) text))
                    .collect(toUnmodifiableSet()));
        }
        return switch (objects.size()) {
            case 1 ->
                objects.get(0) instanceof String text
                        ? new TextTests.EqualText(text)
                        : new ObjectTests.Equal(objects.get(0));
            case 2 -> new ObjectTests.OneOfThree(objects.get(0), objects.get(1), objects.get(1));
            case 3 -> new ObjectTests.OneOfThree(objects.get(0), objects.get(1), objects.get(2));
            default -> new ObjectTests.OneOf(Set.copyOf(objects));
        };
    }

    @Override
    public ObjectTest inRange(ValueTest.InRange test) {
        return switch (type) {
            case INTEGER, DECIMAL -> new ObjectTests.NumberInRange(DecimalRange.of(test));
            case DATE ->
                TimeTests.DateInRange.of(
                        test.from().map(ObjectTestPlan::firstDay).orElse(null),
                        test.to().map(ObjectTestPlan::lastDay).orElse(null));
            case TIMESTAMP ->
                new TimeTests.InstantInRange(
                        test.from().map(ObjectTestPlan::instant).orElse(null),
                        isInclusive(test.from()),
                        test.to().map(ObjectTestPlan::instant).orElse(null),
                        isInclusive(test.to()));
            case TEXT, BOOLEAN, CHOICE, MONTH_DAY -> throw Complements.unexpected(test);
        };
    }

    private static LocalDate firstDay(Bound bound) {
        LocalDate date = ((Value.Date) bound.value()).date();
        return bound.inclusive() ? date : date.plusDays(1);
    }

    private static LocalDate lastDay(Bound bound) {
        LocalDate date = ((Value.Date) bound.value()).date();
        return bound.inclusive() ? date : date.minusDays(1);
    }

    private static Instant instant(Bound bound) {
        return ((Value.Timestamp) bound.value()).instant();
    }

    private static boolean isInclusive(Optional<Bound> bound) {
        return bound.map(Bound::inclusive).orElse(true);
    }

    @Override
    public ObjectTest contains(ValueTest.Contains test) {
        return test.ignoringCase()
                ? new TextTests.ContainsFolded(CaseFolding.fold(test.text()))
                : new TextTests.Contains(test.text());
    }

    @Override
    public ObjectTest startsWith(ValueTest.StartsWith test) {
        return test.ignoringCase()
                ? new TextTests.StartsWithFolded(CaseFolding.fold(test.text()))
                : new TextTests.StartsWith(test.text());
    }

    @Override
    public ObjectTest endsWith(ValueTest.EndsWith test) {
        return test.ignoringCase()
                ? new TextTests.EndsWithFolded(CaseFolding.fold(test.text()))
                : new TextTests.EndsWith(test.text());
    }

    @Override
    public ObjectTest in(ValueTest.In test) {
        return WindowPlan.of(test.window(), type, asOf);
    }
}
