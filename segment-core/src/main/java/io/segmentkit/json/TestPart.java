package io.segmentkit.json;

import io.segmentkit.time.Window;
import io.segmentkit.time.Windows;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A part of a test that a schema can say something about even where the rest of the test is broken.
 *
 * @param place where it stands
 * @param alone a test of nothing but this part
 * @param part the part, as the schema's problems print it
 */
record TestPart(Place place, ValueTest alone, Object part) {
    static TestPart value(Place place, Value value) {
        return new TestPart(place, ValueTests.is(value), value);
    }

    /** Of a window that could not be read is known that the test asks for one: one that every date can fall within. */
    static TestPart window(Place place, Optional<Window> window) {
        Window some = window.orElseGet(() -> Windows.on(MonthDay.of(1, 1)));
        return new TestPart(place, ValueTests.in(some), some);
    }

    /** Of a text to search for, whatever it is, is known that it is searched for. */
    static TestPart text(Place test) {
        ValueTest some = ValueTests.contains("text");
        return new TestPart(test, some, some);
    }
}
