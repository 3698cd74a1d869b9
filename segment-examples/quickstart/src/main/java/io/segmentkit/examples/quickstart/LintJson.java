package io.segmentkit.examples.quickstart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.json.JsonTree;
import io.segmentkit.lint.Finding;
import java.util.List;

/** Findings as JSON, for programs that call this one. */
final class LintJson {
    private LintJson() {}

    static ObjectNode of(LintCommand.Report report) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("asOf", report.asOf().toString());
        ArrayNode segments = json.putArray("segments");
        report.findings()
                .forEach((name, findings) ->
                        addTo(segments.addObject().put("name", name).putArray("findings"), findings));
        addTo(json.putArray("between"), report.between());
        return json;
    }

    private static void addTo(ArrayNode array, List<Finding> findings) {
        findings.forEach(finding -> array.add(JsonTree.parse(finding.toJson())));
    }
}
