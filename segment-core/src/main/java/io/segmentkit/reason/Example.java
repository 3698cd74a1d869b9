package io.segmentkit.reason;

import io.segmentkit.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A profile that was made up.
 *
 * @param attributes the values of its attributes, by name
 * @param labels its labels, by set
 * @param segments the segments with lists of members that it is in
 * @param rows its activities and records
 */
public record Example(
        Map<String, List<Value>> attributes, Map<String, Set<String>> labels, Set<String> segments, List<Row> rows) {
    /** Nothing at all. */
    static final Example EMPTY = new Example(Map.of(), Map.of(), Set.of(), List.of());

    /**
     * An activity or a record.
     *
     * @param isActivity whether it is an activity
     * @param name the activity's type or the record's kind
     * @param at when the activity happened
     * @param attributes the values of its attributes, by name
     */
    public record Row(boolean isActivity, String name, Optional<Instant> at, Map<String, List<Value>> attributes) {}

    Example with(List<Row> some) {
        return new Example(attributes, labels, segments, some);
    }
}
