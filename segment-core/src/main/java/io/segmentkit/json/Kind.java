package io.segmentkit.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON object that says in {@value #TYPE} what it is. */
final class Kind {
    static final String TYPE = "type";

    private Kind() {}

    static ObjectNode of(String type) {
        return JsonNodeFactory.instance.objectNode().put(TYPE, type);
    }
}
