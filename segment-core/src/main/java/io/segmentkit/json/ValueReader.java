package io.segmentkit.json;

import io.segmentkit.value.Value;
import java.util.List;
import java.util.Optional;

/** Reads JSON as a value. */
final class ValueReader {
    private static final List<String> OBJECT_FIELDS = List.of("date", "timestamp", "monthDay");

    private ValueReader() {}

    static Optional<Value> read(Place place) {
        return switch (place.node().getNodeType()) {
            case STRING -> place.text().flatMap(text -> place.made(() -> new Value.Text(text)));
            case BOOLEAN -> place.truth().map(Value.Truth::new);
            case OBJECT -> object(place);
            case NUMBER -> number(place);
            default -> unexpected(place);
        };
    }

    private static Optional<Value> number(Place place) {
        return Numbers.exact(place.node())
                .map(number -> place.<Value>made(() -> new Value.Decimal(number)))
                .orElseGet(() -> unexpected(place));
    }

    private static Optional<Value> object(Place place) {
        List<String> given =
                OBJECT_FIELDS.stream().filter(name -> place.node().has(name)).toList();
        if (given.size() != 1) {
            return place.problem("expected an object with exactly one field: a value", OBJECT_FIELDS);
        }
        return Fields.read(place, fields -> switch (given.get(0)) {
            case "date" -> fields.required("date", Times::date, Value.Date::new);
            case "timestamp" -> fields.required("timestamp", Times::timestamp, Value.Timestamp::new);
            default -> fields.required("monthDay", Times::monthDay, Value.DayOfYear::new);
        });
    }

    private static Optional<Value> unexpected(Place place) {
        return place.problem("expected a value: a text, a number, true, false or an object with a date, a timestamp or"
                + " a monthDay");
    }
}
