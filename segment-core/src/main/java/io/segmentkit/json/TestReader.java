package io.segmentkit.json;

import io.segmentkit.time.Window;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads JSON as a test, keeping what was read of one that has problems. */
final class TestReader {
    private final List<TestPart> parts = new ArrayList<>();
    private final Kinds<ValueTest> kinds = new Kinds<ValueTest>("a test", "unknown kind of test")
            .with("isPresent", fields -> Optional.of(ValueTests.isPresent()))
            .with("isAbsent", fields -> Optional.of(ValueTests.isAbsent()))
            .with("is", fields -> equality(fields, ValueTests::is, ValueTests::isIgnoringCase))
            .with("isNot", fields -> equality(fields, ValueTests::isNot, ValueTests::isNotIgnoringCase))
            .with("oneOf", fields -> membership(fields, ValueTests::oneOf, ValueTests::oneOfIgnoringCase))
            .with("noneOf", fields -> membership(fields, ValueTests::noneOf, ValueTests::noneOfIgnoringCase))
            .with("lessThan", fields -> fields.required("value", this::value, ValueTests::lessThan))
            .with("atMost", fields -> fields.required("value", this::value, ValueTests::atMost))
            .with("greaterThan", fields -> fields.required("value", this::value, ValueTests::greaterThan))
            .with("atLeast", fields -> fields.required("value", this::value, ValueTests::atLeast))
            .with("between", this::between)
            .with("range", this::range)
            .with("contains", fields -> text(fields, ValueTests::contains, ValueTests::containsIgnoringCase))
            .with("startsWith", fields -> text(fields, ValueTests::startsWith, ValueTests::startsWithIgnoringCase))
            .with("endsWith", fields -> text(fields, ValueTests::endsWith, ValueTests::endsWithIgnoringCase))
            .with("in", this::in);

    private TestReader() {}

    static ReadTest read(Place place) {
        TestReader reader = new TestReader();
        return new ReadTest(place, reader.kinds.read(place), reader.parts);
    }

    private Optional<ValueTest> equality(
            Fields fields, Function<Value, ValueTest> exact, Function<String, ValueTest> folding) {
        Optional<Place> place = fields.required("value");
        Optional<Boolean> ignoringCase = fields.flag("ignoringCase");
        Optional<ValueTest> test = place.flatMap(
                at -> ignoringCase.orElse(false) ? at.made(this::foldable, folding) : at.made(this::value, exact));
        return ignoringCase.flatMap(given -> test);
    }

    private Optional<ValueTest> membership(
            Fields fields,
            Function<Collection<Value>, ValueTest> exact,
            Function<Collection<String>, ValueTest> folding) {
        Optional<Place> place = fields.required("values");
        Optional<Boolean> ignoringCase = fields.flag("ignoringCase");
        Optional<ValueTest> test = place.flatMap(at -> ignoringCase.orElse(false)
                ? at.made(values -> values.elements(this::foldable), folding::apply)
                : at.made(values -> values.elements(this::value), exact::apply));
        return ignoringCase.flatMap(given -> test);
    }

    private Optional<ValueTest> between(Fields fields) {
        return range(
                fields,
                fields.required("from", this::value, Bound::inclusive),
                fields.required("to", this::value, Bound::inclusive));
    }

    private Optional<ValueTest> range(Fields fields) {
        return range(fields, bound(fields, "from", "fromIncluded"), bound(fields, "to", "toIncluded"));
    }

    private Optional<Bound> bound(Fields fields, String name, String nameOfIncluded) {
        Optional<Bound> bound = fields.required(name, this::value, Bound::inclusive);
        Optional<Boolean> included = fields.required(nameOfIncluded, Place::truth);
        return bound.flatMap(end -> included.map(in -> new Bound(end.value(), in)));
    }

    private static Optional<ValueTest> range(Fields fields, Optional<Bound> from, Optional<Bound> to) {
        return from.flatMap(least -> to.flatMap(most -> fields.place().made(() -> ValueTests.inRange(least, most))));
    }

    private Optional<ValueTest> text(
            Fields fields, Function<String, ValueTest> exact, Function<String, ValueTest> folding) {
        parts.add(TestPart.text(fields.place()));
        Optional<Place> place = fields.required("text");
        Optional<Boolean> ignoringCase = fields.flag("ignoringCase");
        Optional<ValueTest> test =
                place.flatMap(at -> at.made(Place::text, ignoringCase.orElse(false) ? folding : exact));
        return ignoringCase.flatMap(given -> test);
    }

    private Optional<ValueTest> in(Fields fields) {
        Optional<Place> place = fields.required("window");
        Optional<Window> window = place.flatMap(WindowReader::read);
        place.ifPresent(at -> parts.add(TestPart.window(at, window)));
        return window.map(ValueTests::in);
    }

    private Optional<Value> value(Place place) {
        Optional<Value> value = ValueReader.read(place);
        value.ifPresent(read -> parts.add(TestPart.value(place, read)));
        return value;
    }

    private Optional<String> foldable(Place place) {
        return value(place)
                .flatMap(value -> value instanceof Value.Text text
                        ? Optional.of(text.text())
                        : place.problem("only texts have a case to ignore"));
    }
}
