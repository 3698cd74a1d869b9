package io.segmentkit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import io.segmentkit.schema.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Reads a text as a tree of JSON, within limits that hold the tree to a small multiple of the text. */
final class JsonText {
    static final int MAX_LENGTH = 16 * 1024 * 1024;

    /** The limits of this package come first and have messages of their own; Jackson's are a net below them. */
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonTokens.MAX_NESTING + 1)
                    .maxNumberLength(MAX_LENGTH)
                    .maxNameLength(MAX_LENGTH)
                    .maxStringLength(MAX_LENGTH)
                    .maxDocumentLength(MAX_LENGTH)
                    .build())
            .build();

    private final String text;
    private final Problems problems;

    private JsonText(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The tree; empty where the text is no JSON or beyond a limit, which is then among the problems. */
    static Optional<JsonNode> read(String text, Problems problems) {
        return new JsonText(text, problems).read();
    }

    private Optional<JsonNode> read() {
        if (text.length() > MAX_LENGTH) {
            return refused("a document may have at most " + MAX_LENGTH + " characters", text.length() + "");
        }
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                return refused("the document is empty", "");
            }
            JsonNode tree = new JsonTokens(parser, problems).value();
            return parser.nextToken() == null
                    ? Optional.of(tree)
                    : refused("the document goes on after its end", parser.currentTokenLocation());
        } catch (StreamConstraintsException beyond) {
            return refused(beyond.getOriginalMessage(), beyond.getLocation());
        } catch (JsonProcessingException notJson) {
            return refused("not JSON", notJson.getLocation());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail to be read", impossible);
        }
    }

    private Optional<JsonNode> refused(String message, JsonLocation at) {
        int start = (int) Math.max(0, Math.min(at.getCharOffset(), text.length()));
        String where = message + " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return start == text.length()
                ? refused(where + ": the document ends too early", "")
                : refused(where, Found.quoted(text.substring(start, Math.min(start + 20, text.length()))));
    }

    private Optional<JsonNode> refused(String message, String found) {
        problems.add(() -> new Problem("", message, found, List.of()));
        return Optional.empty();
    }
}
