package io.segmentkit.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.segmentkit.json.JsonTree;
import io.segmentkit.schema.InvalidCriterionException;
import java.util.List;
import java.util.function.Function;

/**
 * A JSON document with a version of its own: {@code {"version": 1, ...}}.
 *
 * <pre>{@code
 * Limits limits = JsonDocument.read(text, 1, json -> {
 *     Limits read = new Limits(json.wholeNumber("daily"), json.texts("except"));
 *     json.refuseOthers();
 *     return read;
 * });
 * }</pre>
 */
public final class JsonDocument {
    private JsonDocument() {}

    /**
     * What the reading makes of the document.
     *
     * @param version the only version that it may have
     * @throws InvalidDocumentException with everything that is wrong with it, if anything is
     */
    public static <T> T read(String text, int version, Function<JsonObject, T> reading) {
        DocumentProblems problems = new DocumentProblems();
        JsonObject root = new JsonObject(parse(text), "", problems);
        if (root.wholeNumber("version") != version && problems.isEmpty()) {
            root.problem("version", "unsupported version", List.of(Integer.toString(version)));
        }
        problems.refuseAny();
        T read = reading.apply(root);
        problems.refuseAny();
        return read;
    }

    private static JsonNode parse(String text) {
        try {
            return JsonTree.parse(text);
        } catch (InvalidCriterionException notJson) {
            throw new InvalidDocumentException(notJson.problems());
        }
    }
}
