package io.segmentkit.document;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.value.ValueType;
import java.util.Arrays;
import java.util.List;

/** Reads what kind of attribute an object describes: {@code {"type": "choice", "choices": ["PL", "CZ"]}}. */
public final class AttributeJson {
    private AttributeJson() {}

    /** The attribute of that name, of the type that the object says; a text where it says none, which is a problem. */
    public static Attribute read(JsonObject json, String name) {
        return read(json, name, json.texts("choices"));
    }

    /** As {@link #read(JsonObject, String)}, with choices that are known. */
    public static Attribute read(JsonObject json, String name, List<String> choices) {
        String word = json.text("type");
        ValueType type = Arrays.stream(ValueType.values())
                .filter(known -> known.toString().equals(word))
                .findFirst()
                .orElse(ValueType.TEXT);
        if (!type.toString().equals(word) && !word.isEmpty()) {
            json.problem("type", "unknown type", Arrays.asList(ValueType.values()));
        }
        return switch (type) {
            case TEXT -> Criteria.text(name);
            case INTEGER -> Criteria.integer(name);
            case DECIMAL -> Criteria.number(name);
            case BOOLEAN -> Criteria.bool(name);
            case DATE -> Criteria.date(name);
            case TIMESTAMP -> Criteria.timestamp(name);
            case MONTH_DAY -> Criteria.monthDay(name);
            case CHOICE -> choice(json, name, choices);
        };
    }

    private static Attribute choice(JsonObject json, String name, List<String> choices) {
        if (choices.isEmpty() || choices.stream().anyMatch(String::isBlank)) {
            json.problem("choices", "a choice needs the list of its choices", List.of());
            return Criteria.text(name);
        }
        return Criteria.choice(name, choices);
    }
}
