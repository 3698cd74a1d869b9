package io.segmentkit.segment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.criteria.WindowUse;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.json.JsonTree;
import io.segmentkit.time.AsOf;
import java.util.List;
import java.util.Locale;

/**
 * The settings and the criterion of a segment, for people to look at (S2), with the days that its windows mean now.
 *
 * @param definition what the segment is to be
 * @param asOf the moment that the days are of
 * @param windows the windows of the criterion itself, in order
 * @param usedBy the segments and saved criteria that refer to it: {@code segment "vip"}
 */
public record SegmentPreview(SegmentDefinition definition, AsOf asOf, List<WindowUse> windows, List<String> usedBy) {
    /** Takes copies. */
    public SegmentPreview {
        windows = List.copyOf(windows);
        usedBy = List.copyOf(usedBy);
    }

    static SegmentPreview of(SegmentDefinition definition, AsOf asOf, List<String> usedBy) {
        List<WindowUse> windows =
                definition.criterion().stream().flatMap(WindowUse::in).toList();
        return new SegmentPreview(definition, asOf, windows, usedBy);
    }

    /** Several lines of text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "name", definition.name().text());
        line(text, "kind", definition.kind().name().toLowerCase(Locale.ROOT));
        line(
                text,
                "ready",
                definition.readiness().map(ready -> ready.toHours() + " hours").orElse("for ever"));
        definition.criterion().ifPresent(criterion -> {
            line(text, "refreshed", definition.schedule().toString());
            line(text, "criterion", criterion.toString());
        });
        for (WindowUse use : windows) {
            line(text, use.window().toString(), use.window().resolve(asOf).toString());
        }
        if (!usedBy.isEmpty()) {
            line(text, "used by", String.join(", ", usedBy));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String what, String value) {
        text.append(what).append(": ").append(value).append('\n');
    }

    /** The same as a JSON object on one line, the criterion as criteria are in JSON. */
    public String json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", definition.name().text());
        json.put("kind", definition.kind().name().toLowerCase(Locale.ROOT));
        definition.readiness().ifPresent(ready -> json.put("readyForHours", ready.toHours()));
        if (definition.schedule().isCyclic()) {
            json.putObject("refreshEvery")
                    .put(
                            definition.schedule().unit().name().toLowerCase(Locale.ROOT),
                            definition.schedule().number());
        }
        definition.criterion().ifPresent(criterion -> json.set("criterion", JsonTree.of(criterion)));
        json.put("asOf", asOf.toString());
        ArrayNode uses = json.putArray("windows");
        for (WindowUse use : windows) {
            ObjectNode window = uses.addObject();
            window.set("window", JsonTree.of(use.window()));
            window.put("days", use.window().resolve(asOf).toString());
        }
        usedBy.forEach(json.putArray("usedBy")::add);
        return JsonTree.text(json);
    }
}
