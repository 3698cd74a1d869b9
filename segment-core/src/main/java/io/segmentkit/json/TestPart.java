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
 * @param part the part, as the schema's problems print it: a value, a window or a test
 */
record TestPart(Place place, Object part) {
    static TestPart value(Place place, Value value) {
        return new TestPart(place, value);
    }

    /** Of a window that could not be read is known that the test asks for one: one that every date can fall within. */
    static TestPart window(Place place, Optional<Window> window) {
        return new TestPart(place, window.orElseGet(() -> Windows.on(MonthDay.of(1, 1))));
    }

    /** Of a text to search for, whatever it is, is known that it is searched for. */
    static TestPart text(Place test) {
        return new TestPart(test, ValueTests.contains("text"));
    }

    /** A test of nothing but this part; made when it is asked for, since there may be very many parts. */
    ValueTest alone() {
        if (part instanceof Value value) {
            return ValueTests.is(value);
        }
        return part instanceof Window window ? ValueTests.in(window) : (ValueTest) part;
    }
}
