package io.segmentkit.examples.quickstart.segments;

import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.document.JsonObject;
import java.util.List;
import java.util.function.IntFunction;

/** Reads how often a segment is computed, and for how long it is ready then. */
final class SegmentSettings {
    private static final String READY = "readyForHours";
    private static final String HOURS = "refreshEveryHours";
    private static final String DAYS = "refreshEveryDays";

    private final JsonObject part;

    SegmentSettings(JsonObject part) {
        this.part = part;
    }

    SegmentDefinition of(SegmentDefinition plain) {
        if (part.has(HOURS) && part.has(DAYS)) {
            part.problem(DAYS, "expected either " + HOURS + " or " + DAYS, List.of());
        }
        SegmentDefinition ready = set(READY, plain, plain::readyForHours);
        SegmentDefinition hourly = set(HOURS, ready, ready::refreshEveryHours);
        return set(DAYS, hourly, hourly::refreshEveryDays);
    }

    private SegmentDefinition set(String field, SegmentDefinition before, IntFunction<SegmentDefinition> setting) {
        if (!part.has(field)) {
            return before;
        }
        int number = part.wholeNumber(field);
        try {
            return setting.apply(number);
        } catch (IllegalArgumentException refused) {
            part.problem(field, String.valueOf(refused.getMessage()), List.of());
            return before;
        }
    }
}
