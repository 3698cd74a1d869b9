package io.segmentkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.json.JsonTree;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import io.segmentkit.schema.Schema;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An object of a document, where it stands, and where its problems go. What is asked of it and is not so becomes a
 * problem; the answer is then a stand-in, which nobody sees because a document with problems is refused.
 *
 * <p>Not safe between threads.
 */
public final class JsonObject {
    private final JsonNode node;
    private final String pointer;
    private final DocumentProblems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    JsonObject(JsonNode node, String pointer, DocumentProblems problems) {
        this.node = node.isObject() ? node : MissingNode.getInstance();
        this.pointer = pointer;
        this.problems = problems;
        if (!node.isObject() && !node.isMissingNode()) {
            problems.add(Problem.of(pointer, "expected an object", shown(node)));
        }
    }

    /** The JSON pointer of a field. */
    public String pointer(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    /** Whether the field is there. */
    public boolean has(String field) {
        asked.add(field);
        return node.has(field);
    }

    /** The field as it is; missing is a problem. */
    private JsonNode node(String field) {
        asked.add(field);
        JsonNode found = node.path(field);
        if (found.isMissingNode() && !node.isMissingNode()) {
            problems.add(new Problem(pointer, "missing field \"" + field + '"', "", List.of()));
        }
        return found;
    }

    /** A text that must be there and not be empty. */
    public String text(String field) {
        return text(node(field), pointer(field));
    }

    /** A text that may be left out. */
    public Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    /** A whole number that must be there. */
    public int wholeNumber(String field) {
        JsonNode found = node(field);
        if (!found.isMissingNode() && !(found.isIntegralNumber() && found.canConvertToInt())) {
            problem(field, "expected a whole number", List.of());
        }
        return found.asInt();
    }

    /** True or false; false where it is left out. */
    public boolean flag(String field) {
        if (has(field) && !node.path(field).isBoolean()) {
            problem(field, "expected true or false", List.of());
        }
        return node.path(field).asBoolean();
    }

    /** Texts, of which there may be none. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        elements(field, (element, at) -> texts.add(text(element, at)));
        return texts;
    }

    /** Texts, whole numbers, and true or false: one, or several in an array; none where it is left out. */
    public List<Object> values(String field) {
        List<Object> values = new ArrayList<>();
        if (has(field) && !node.path(field).isArray()) {
            value(node.path(field), pointer(field)).ifPresent(values::add);
        } else {
            elements(field, (element, at) -> value(element, at).ifPresent(values::add));
        }
        return values;
    }

    private Optional<Object> value(JsonNode found, String at) {
        if (found.isTextual() && !found.textValue().isEmpty()) {
            return Optional.of(found.textValue());
        }
        if (found.isIntegralNumber() && found.canConvertToLong()) {
            return Optional.of(found.longValue());
        }
        if (found.isBoolean()) {
            return Optional.of(found.booleanValue());
        }
        problems.add(Problem.of(at, "expected a text, a whole number, true or false", shown(found)));
        return Optional.empty();
    }

    /** The names of the fields that there are, in order. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>();
        node.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    /** An object that must be there. */
    public JsonObject object(String field) {
        return new JsonObject(node(field), pointer(field), problems);
    }

    /** An object that may be left out. */
    public Optional<JsonObject> optionalObject(String field) {
        return has(field) ? Optional.of(object(field)) : Optional.empty();
    }

    /** What the reading makes of each of several objects, of which there may be none. */
    public <T> List<T> objects(String field, Function<JsonObject, T> reading) {
        List<T> read = new ArrayList<>();
        elements(field, (element, at) -> read.add(reading.apply(new JsonObject(element, at, problems))));
        return read;
    }

    /** Objects by their names, in order; there may be none. */
    public Map<String, JsonObject> named(String field) {
        Map<String, JsonObject> named = new LinkedHashMap<>();
        optionalObject(field)
                .ifPresent(objects ->
                        objects.node.fieldNames().forEachRemaining(name -> named.put(name, objects.object(name))));
        return named;
    }

    /**
     * The criterion in the field, which fits the schema; everyone where it is missing or has problems.
     *
     * @param schema what it can ask of profiles
     */
    public Criterion criterion(String field, Schema schema) {
        JsonNode found = node(field);
        try {
            return found.isMissingNode() ? Criteria.everyone() : JsonTree.criterion(found, pointer(field), schema);
        } catch (InvalidCriterionException invalid) {
            problems(invalid.problems());
            return Criteria.everyone();
        }
    }

    /** Reports what stands in the field as wrong. */
    public void problem(String field, String message, Collection<?> valid) {
        problems.add(Problem.of(pointer(field), message, shown(node.path(field)), valid));
    }

    /** Reports problems that were found elsewhere. */
    public void problems(List<Problem> found) {
        found.forEach(problems::add);
    }

    /** What the factory makes of the text in the field; where it refuses, that is a problem and the answer is empty. */
    public <T> Optional<T> made(String field, Function<String, T> factory, String expected) {
        return optionalText(field).filter(text -> !text.isEmpty()).flatMap(text -> {
            try {
                return Optional.of(factory.apply(text));
            } catch (IllegalArgumentException | DateTimeException refusal) {
                problem(field, expected, List.of());
                return Optional.empty();
            }
        });
    }

    /** Fields that nobody asked for are problems. Called when everything has been asked. */
    public void refuseOthers() {
        node.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                problems.add(Problem.of(pointer(name), "unknown field", '"' + name + '"', asked));
            }
        });
    }

    private interface Element {
        void read(JsonNode element, String pointer);
    }

    private void elements(String field, Element reading) {
        if (!has(field)) {
            return;
        }
        JsonNode array = node.path(field);
        if (!array.isArray()) {
            problem(field, "expected an array", List.of());
        }
        for (int i = 0; i < array.size() && array.isArray(); i++) {
            reading.read(array.get(i), pointer(field) + "/" + i);
        }
    }

    private String text(JsonNode found, String at) {
        if (found.isMissingNode()) {
            return "";
        }
        if (!found.isTextual() || found.textValue().isEmpty()) {
            problems.add(Problem.of(at, "expected a text", shown(found)));
            return "";
        }
        return found.textValue();
    }

    private static String shown(JsonNode node) {
        if (node instanceof MissingNode) {
            return "";
        }
        return node.isContainerNode() ? "an " + (node.isArray() ? "array" : "object") : node.toString();
    }
}
