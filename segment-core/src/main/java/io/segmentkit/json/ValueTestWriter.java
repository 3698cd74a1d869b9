package io.segmentkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.Set;

/** Reads a test as JSON. */
final class ValueTestWriter implements ValueTest.Cases<JsonNode> {
    private static final ValueWriter VALUE = new ValueWriter();

    @Override
    public JsonNode isPresent(ValueTest.IsPresent test) {
        return Kind.of("isPresent");
    }

    @Override
    public JsonNode isAbsent(ValueTest.IsAbsent test) {
        return Kind.of("isAbsent");
    }

    @Override
    public JsonNode is(ValueTest.Is test) {
        return ignoringCase(withValue("is", test.value()), test.ignoringCase());
    }

    @Override
    public JsonNode isNot(ValueTest.IsNot test) {
        return ignoringCase(withValue("isNot", test.value()), test.ignoringCase());
    }

    @Override
    public JsonNode oneOf(ValueTest.OneOf test) {
        return ignoringCase(withValues("oneOf", test.values()), test.ignoringCase());
    }

    @Override
    public JsonNode noneOf(ValueTest.NoneOf test) {
        return ignoringCase(withValues("noneOf", test.values()), test.ignoringCase());
    }

    @Override
    public JsonNode inRange(ValueTest.InRange test) {
        if (test.from().isEmpty()) {
            Bound to = test.to().orElseThrow();
            return withValue(to.inclusive() ? "atMost" : "lessThan", to.value());
        }
        Bound from = test.from().get();
        return test.to()
                .map(to -> between(from, to))
                .orElseGet(() -> withValue(from.inclusive() ? "atLeast" : "greaterThan", from.value()));
    }

    private static JsonNode between(Bound from, Bound to) {
        ObjectNode node;
        if (from.inclusive() && to.inclusive()) {
            node = Kind.of("between");
            node.set("from", from.value().match(VALUE));
            node.set("to", to.value().match(VALUE));
        } else {
            node = Kind.of("range");
            node.set("from", from.value().match(VALUE));
            node.put("fromIncluded", from.inclusive());
            node.set("to", to.value().match(VALUE));
            node.put("toIncluded", to.inclusive());
        }
        return node;
    }

    @Override
    public JsonNode contains(ValueTest.Contains test) {
        return ignoringCase(Kind.of("contains").put("text", test.text()), test.ignoringCase());
    }

    @Override
    public JsonNode startsWith(ValueTest.StartsWith test) {
        return ignoringCase(Kind.of("startsWith").put("text", test.text()), test.ignoringCase());
    }

    @Override
    public JsonNode endsWith(ValueTest.EndsWith test) {
        return ignoringCase(Kind.of("endsWith").put("text", test.text()), test.ignoringCase());
    }

    @Override
    public JsonNode in(ValueTest.In test) {
        return Kind.of("in").set("window", test.window().match(new WindowWriter()));
    }

    private static ObjectNode withValue(String type, Value value) {
        return Kind.of(type).set("value", value.match(VALUE));
    }

    private static ObjectNode withValues(String type, Set<Value> values) {
        ObjectNode node = Kind.of(type);
        node.putArray("values")
                .addAll(values.stream().map(value -> value.match(VALUE)).toList());
        return node;
    }

    private static JsonNode ignoringCase(ObjectNode node, boolean ignoringCase) {
        return ignoringCase ? node.put("ignoringCase", true) : node;
    }
}
