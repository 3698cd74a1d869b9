package io.segmentkit.examples.quickstart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** When a profile enters and leaves as JSON, for programs that call this one. Times are in UTC. */
final class TimelineJson {
    private TimelineJson() {}

    static ObjectNode of(WhenCommand.Answer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("segment", answer.segment());
        json.put("id", answer.id());
        json.put("asOf", answer.asOf().toString());
        json.put("until", answer.until().toString());
        json.put("holds", answer.holds());
        answer.nextChange().ifPresent(change -> json.put("nextChange", change.toString()));
        ArrayNode memberships = json.putArray("memberships");
        answer.memberships()
                .forEach(membership -> memberships
                        .addObject()
                        .put("from", membership.from().toString())
                        .put("until", membership.until().toString()));
        return json;
    }
}
