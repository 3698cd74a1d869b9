package io.segmentkit.examples.quickstart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.evaluate.Explanation;
import io.segmentkit.json.JsonTree;
import io.segmentkit.time.AsOf;

/** An explanation as JSON, for programs that call this one. */
final class ExplanationJson {
    private ExplanationJson() {}

    static ObjectNode of(Explanation explanation, String segment, String id, AsOf asOf) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("segment", segment);
        json.put("id", id);
        json.put("asOf", asOf.toString());
        json.set("explanation", of(explanation));
        return json;
    }

    private static ObjectNode of(Explanation explanation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("holds", explanation.holds());
        json.put("text", explanation.criterion().toString());
        json.set("criterion", JsonTree.of(explanation.criterion()));
        explanation.window().ifPresent(days -> json.put("days", days.toString()));
        explanation.seen().ifPresent(values -> {
            ArrayNode seen = json.putArray("seen");
            values.forEach(value -> seen.add(JsonTree.of(value)));
        });
        if (!explanation.parts().isEmpty()) {
            ArrayNode parts = json.putArray("parts");
            explanation.parts().forEach(part -> parts.add(of(part)));
        }
        return json;
    }
}
