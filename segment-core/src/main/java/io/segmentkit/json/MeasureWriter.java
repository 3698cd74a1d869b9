package io.segmentkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.segmentkit.criteria.Measure;

/** Reads a measure as JSON. */
final class MeasureWriter implements Measure.Cases<JsonNode> {
    @Override
    public JsonNode count(Measure.Count measure) {
        return Kind.of("count");
    }

    @Override
    public JsonNode sum(Measure.Sum measure) {
        return over("sum", measure.attribute());
    }

    @Override
    public JsonNode min(Measure.Min measure) {
        return over("min", measure.attribute());
    }

    @Override
    public JsonNode max(Measure.Max measure) {
        return over("max", measure.attribute());
    }

    @Override
    public JsonNode average(Measure.Average measure) {
        return over("average", measure.attribute());
    }

    @Override
    public JsonNode distinct(Measure.Distinct measure) {
        return over("distinct", measure.attribute());
    }

    @Override
    public JsonNode first(Measure.First measure) {
        return Kind.of("first");
    }

    @Override
    public JsonNode last(Measure.Last measure) {
        return Kind.of("last");
    }

    private static JsonNode over(String type, String attribute) {
        return Kind.of(type).put("attribute", attribute);
    }
}
