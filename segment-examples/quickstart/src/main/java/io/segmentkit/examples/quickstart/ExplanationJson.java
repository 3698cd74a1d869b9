package io.segmentkit.examples.quickstart;

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
        json.set("explanation", JsonTree.parse(explanation.toJson()));
        json.set(
                "smallestChanges",
                JsonTree.parse(explanation.smallestChanges(ExplainCommand.SETS).toJson()));
        return json;
    }
}
