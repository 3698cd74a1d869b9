package io.segmentkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.segmentkit.value.Value;

/** Reads a value as JSON: what JSON has as itself, what it has not as an object that names its type. */
final class ValueWriter implements Value.Cases<JsonNode> {
    @Override
    public JsonNode text(Value.Text value) {
        return TextNode.valueOf(value.text());
    }

    @Override
    public JsonNode decimal(Value.Decimal value) {
        return DecimalNode.valueOf(value.number());
    }

    @Override
    public JsonNode truth(Value.Truth value) {
        return BooleanNode.valueOf(value.truth());
    }

    @Override
    public JsonNode date(Value.Date value) {
        return object("date", value);
    }

    @Override
    public JsonNode timestamp(Value.Timestamp value) {
        return object("timestamp", value);
    }

    @Override
    public JsonNode dayOfYear(Value.DayOfYear value) {
        return object("monthDay", value);
    }

    private static JsonNode object(String type, Value value) {
        return JsonNodeFactory.instance.objectNode().put(type, value.toString());
    }
}
