package io.segmentkit.jdbc.store.segment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.json.JsonTree;
import io.segmentkit.store.Basis;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.LeapDayRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a run was computed from, as a text of the segment's row. */
final class BasisJson {
    private static final int VERSION = 1;

    private BasisJson() {}

    static String write(Basis basis) {
        AsOf asOf = basis.asOf();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("version", VERSION)
                .put("at", asOf.instant().toString())
                .put("zone", asOf.zone().getId())
                .put("leapDay", asOf.leapDay().name())
                .put("weekStart", asOf.weekStart().name());
        ArrayNode segments = json.putArray("segments");
        basis.segments()
                .forEach((name, members) -> segments.addObject()
                        .put("name", name.text())
                        .put("id", members.segment().toString())
                        .put("attempt", members.attempt()));
        return JsonTree.text(json.set("criterion", JsonTree.of(basis.criterion())));
    }

    static Basis read(String text) {
        JsonNode json = JsonTree.parse(text);
        AsOf asOf = AsOf.at(
                        Instant.parse(json.path("at").asText()),
                        ZoneId.of(json.path("zone").asText()))
                .withLeapDay(LeapDayRule.valueOf(json.path("leapDay").asText()))
                .withWeekStart(DayOfWeek.valueOf(json.path("weekStart").asText()));
        Map<SegmentName, Basis.MembersAfter> segments = new HashMap<>();
        for (JsonNode one : json.path("segments")) {
            SegmentId id = new SegmentId(UUID.fromString(one.path("id").asText()));
            segments.put(
                    SegmentName.of(one.path("name").asText()),
                    new Basis.MembersAfter(id, one.path("attempt").asLong()));
        }
        return new Basis(JsonTree.criterion(json.path("criterion"), "/criterion"), asOf, segments);
    }
}
