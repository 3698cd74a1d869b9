package io.segmentkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Criteria as JSON documents and back (A11): {@code {"version":1,"criterion":{"type":"saved","name":"vip"}}}.
 *
 * <p>Writing is deterministic: equal criteria whose lists are in the same order give the same text. Relative windows
 * stay relative. Reading is strict, and gives back an equal criterion. What holds a criterion inside a document of the
 * host's own is read and written by {@link JsonTree}.
 *
 * <p>The format is described by {@link #schema()} and in {@code docs/json.md}. Safe between threads.
 */
public final class CriterionJson {
    /** The version of the format that is written, and the only one that is read. */
    public static final int VERSION = 1;

    private CriterionJson() {}

    /** The criterion as a document, on one line. */
    public static String write(Criterion criterion) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("version", VERSION);
        return JsonTree.text(document.set("criterion", JsonTree.of(criterion)));
    }

    /**
     * The criterion that the document describes.
     *
     * @throws InvalidCriterionException with everything that is wrong with the document, each problem with a JSON pointer
     *     to its place ({@code /criterion/operands/1}): what is no JSON, unknown kinds and fields, missing fields, values
     *     of the wrong type, values that no criterion can have, a version other than {@value #VERSION}; documents of more
     *     than 16 Mi characters, 1,000,000 values or 500 levels; criteria more than {@value Criterion#MAX_DEPTH} deep
     */
    public static Criterion read(String document) {
        return read(document, Scope.open());
    }

    /**
     * As {@link #read(String)}, and the criterion fits the schema (A10).
     *
     * @throws InvalidCriterionException with everything that is wrong with the document and, of every part that could be
     *     read, everything in which it does not fit the schema
     */
    public static Criterion read(String document, Schema schema) {
        return read(document, Scope.of(schema));
    }

    /** The JSON Schema (draft 2020-12) of the documents; it can be given to form builders and to other languages. */
    public static String schema() {
        try (InputStream schema = CriterionJson.class.getResourceAsStream("criterion.schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("criterion.schema.json is missing beside " + CriterionJson.class);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Criterion read(String document, Scope scope) {
        Problems problems = new Problems();
        Optional<JsonNode> tree = JsonText.read(document, problems);
        return problems.require(tree.flatMap(node -> Document.read(Place.root(node, "", problems), scope)));
    }
}
