package io.segmentkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.value.ValueTest;
import java.util.List;
import java.util.Optional;

/** Reads a criterion as JSON. */
final class CriterionWriter implements Criterion.Cases<JsonNode> {
    @Override
    public JsonNode allOf(Criterion.AllOf criterion) {
        return operands("allOf", criterion.operands());
    }

    @Override
    public JsonNode anyOf(Criterion.AnyOf criterion) {
        return operands("anyOf", criterion.operands());
    }

    @Override
    public JsonNode not(Criterion.Not criterion) {
        return Kind.of("not").set("operand", criterion.operand().match(this));
    }

    @Override
    public JsonNode everyone(Criterion.Everyone criterion) {
        return Kind.of("everyone");
    }

    @Override
    public JsonNode ofAttribute(Criterion.OfAttribute criterion) {
        return Kind.of("attribute").put("attribute", criterion.attribute()).set("test", test(criterion.test()));
    }

    @Override
    public JsonNode ofLabels(Criterion.OfLabels criterion) {
        ObjectNode node =
                Kind.of("labels").put("set", criterion.labelSet()).put("has", Words.of(criterion.quantifier()));
        ArrayNode labels = node.putArray("labels");
        criterion.labels().forEach(labels::add);
        return node;
    }

    @Override
    public JsonNode ofActivities(Criterion.OfActivities criterion) {
        ObjectNode node = Kind.of("activity").put("activity", criterion.activity());
        setWhere(node, criterion.where());
        criterion.in().ifPresent(window -> node.set("in", window.match(new WindowWriter())));
        return measured(node, criterion.measure(), criterion.test());
    }

    @Override
    public JsonNode ofRecords(Criterion.OfRecords criterion) {
        ObjectNode node = Kind.of("record").put("record", criterion.record());
        setWhere(node, criterion.where());
        return measured(node, criterion.measure(), criterion.test());
    }

    @Override
    public JsonNode inSegment(Criterion.InSegment criterion) {
        return Kind.of("segment").put("segment", criterion.segment());
    }

    @Override
    public JsonNode saved(Criterion.Saved criterion) {
        return Kind.of("saved").put("name", criterion.name());
    }

    private JsonNode operands(String type, List<Criterion> operands) {
        ObjectNode node = Kind.of(type);
        ArrayNode array = node.putArray("operands");
        operands.forEach(operand -> array.add(operand.match(this)));
        return node;
    }

    private void setWhere(ObjectNode node, Optional<Criterion> where) {
        where.ifPresent(condition -> node.set("where", condition.match(this)));
    }

    private static JsonNode measured(ObjectNode node, Measure measure, ValueTest test) {
        if (!(measure instanceof Measure.Count)) {
            node.set("measure", measure.match(new MeasureWriter()));
        }
        return node.set("test", test(test));
    }

    private static JsonNode test(ValueTest test) {
        return test.match(new ValueTestWriter());
    }
}
