package io.segmentkit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.Window;
import io.segmentkit.value.Value;
import java.util.Optional;
import java.util.function.Function;

/**
 * Criteria, windows and values as parts of a document of the host's own. A part has no version: the host's document has
 * one.
 *
 * <pre>{@code
 * JsonNode segments = JsonTree.parse(text);
 * Criterion vip = JsonTree.criterion(segments.at("/segments/vip"), "/segments/vip");
 * }</pre>
 *
 * <p>Trees read by {@link #parse} have exact numbers. A tree of a mapper that reads numbers as {@code double} works, with
 * the numbers that such a mapper makes. Safe between threads, as long as nobody changes the tree.
 */
public final class JsonTree {
    private static final ObjectWriter TEXT = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer();

    private JsonTree() {}

    /**
     * The text as a tree, as strictly and within the same limits as {@link CriterionJson#read(String)}.
     *
     * @throws InvalidCriterionException if the text is no JSON, has duplicate fields or is beyond a limit
     */
    public static JsonNode parse(String text) {
        Problems problems = new Problems();
        return problems.require(JsonText.read(text, problems));
    }

    /** The tree on one line, its numbers plain. */
    public static String text(JsonNode tree) {
        try {
            return TEXT.writeValueAsString(tree);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("the tree cannot be written: " + unwritable.getOriginalMessage());
        }
    }

    /** The criterion as a tree. */
    public static JsonNode of(Criterion criterion) {
        return criterion.match(new CriterionWriter());
    }

    /** The window as a tree, as relative as it is. */
    public static JsonNode of(Window window) {
        return window.match(new WindowWriter());
    }

    /** The value as a tree. */
    public static JsonNode of(Value value) {
        return value.match(new ValueWriter());
    }

    /**
     * The criterion that a part of a document describes.
     *
     * @param pointer the JSON pointer of that part in its document, where the pointers of problems begin
     * @throws InvalidCriterionException with everything that is wrong with it
     */
    public static Criterion criterion(JsonNode part, String pointer) {
        return read(part, pointer, place -> CriterionReader.read(place, Scope.open()));
    }

    /**
     * As {@link #criterion(JsonNode, String)}, and the criterion fits the schema (A10).
     *
     * @throws InvalidCriterionException with everything that is wrong with it and, of every part that could be read,
     *     everything in which it does not fit the schema
     */
    public static Criterion criterion(JsonNode part, String pointer, Schema schema) {
        return read(part, pointer, place -> CriterionReader.read(place, Scope.of(schema)));
    }

    /**
     * The window that a part of a document describes.
     *
     * @param pointer the JSON pointer of that part in its document
     * @throws InvalidCriterionException with everything that is wrong with it
     */
    public static Window window(JsonNode part, String pointer) {
        return read(part, pointer, WindowReader::read);
    }

    /**
     * The value that a part of a document describes.
     *
     * @param pointer the JSON pointer of that part in its document
     * @throws InvalidCriterionException with everything that is wrong with it
     */
    public static Value value(JsonNode part, String pointer) {
        return read(part, pointer, ValueReader::read);
    }

    private static <T> T read(JsonNode part, String pointer, Function<Place, Optional<T>> reading) {
        Problems problems = new Problems();
        return problems.require(reading.apply(Place.root(part, pointer, problems)));
    }
}
