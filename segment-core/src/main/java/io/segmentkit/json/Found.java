package io.segmentkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** How a message shows a piece of JSON, whatever its size. */
final class Found {
    private static final int MAX_LENGTH = 100;

    private Found() {}

    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> quoted(node.textValue());
            case NUMBER, BOOLEAN, NULL -> shortened(node.asText());
            case BINARY, MISSING, POJO -> "something else";
        };
    }

    static String quoted(String text) {
        return TextNode.valueOf(shortened(text)).toString();
    }

    static String shortened(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return text.substring(0, end) + "…";
    }
}
