package io.segmentkit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.schema.Problem;
import java.io.IOException;
import java.util.List;

/**
 * Reads tokens as a tree: numbers exactly, every key once. A key that comes again or a number beyond all limits is a
 * problem, and reading goes on; too many or too deep values end it.
 */
final class JsonTokens {
    /** More than twice the depth of criteria, each of which may be an object in an array, and some for the host. */
    static final int MAX_NESTING = 500;

    /** So that the tree of the longest text stays within some hundred megabytes. */
    static final int MAX_VALUES = 1_000_000;

    /** Far beyond the digits of any value; reading a number takes the square of its length. */
    static final int MAX_NUMBER_LENGTH = 1_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Problems problems;
    private int values;
    private int nesting;

    JsonTokens(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The value whose first token is the current one. */
    JsonNode value() throws IOException {
        if (++values > MAX_VALUES) {
            throw beyond("a document may have at most " + MAX_VALUES + " values");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode object() throws IOException {
        enter();
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (object.has(name)) {
                problem("duplicate field", Found.quoted(name));
                value();
            } else {
                object.set(name, value());
            }
        }
        nesting--;
        return object;
    }

    private JsonNode array() throws IOException {
        enter();
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        nesting--;
        return array;
    }

    private JsonNode number() throws IOException {
        if (parser.getTextLength() > MAX_NUMBER_LENGTH) {
            problem("a number may have at most " + MAX_NUMBER_LENGTH + " characters", parser.getTextLength() + "");
            return NODES.numberNode(0);
        }
        try {
            return switch (parser.getNumberType()) {
                case INT -> NODES.numberNode(parser.getIntValue());
                case LONG -> NODES.numberNode(parser.getLongValue());
                case BIG_INTEGER -> NODES.numberNode(parser.getBigIntegerValue());
                default -> DecimalNode.valueOf(parser.getDecimalValue());
            };
        } catch (NumberFormatException beyondTheExponentsOfDecimals) {
            problem("number out of range", parser.getText());
            return NODES.numberNode(0);
        }
    }

    private void enter() throws IOException {
        if (++nesting > MAX_NESTING) {
            throw beyond("a document may be nested at most " + MAX_NESTING + " deep");
        }
    }

    private StreamConstraintsException beyond(String limit) {
        return new StreamConstraintsException(limit, parser.currentTokenLocation());
    }

    private void problem(String message, String found) {
        problems.add(() -> {
            String pointer = parser.getParsingContext().pathAsPointer().toString();
            return new Problem(pointer, message, found, List.of());
        });
    }
}
