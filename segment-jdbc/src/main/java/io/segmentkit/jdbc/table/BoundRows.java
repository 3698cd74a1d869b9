package io.segmentkit.jdbc.table;

import io.segmentkit.schema.Attributes;
import java.util.Map;
import java.util.Optional;

/**
 * Where activities or records are kept.
 *
 * @param rows their table
 * @param type the column of the type, where the table has activities of several types
 * @param time the column of the time; empty for records
 * @param attributes where their attributes are kept, by name
 */
public record BoundRows(
        LinkedTable rows,
        Optional<String> type,
        Optional<TimestampColumn> time,
        Map<String, BoundAttribute> attributes) {
    /** Takes a copy of the attributes. */
    public BoundRows {
        attributes = Ordered.copy(attributes);
    }

    /** What attributes they have. */
    public Attributes schema() {
        return Attributes.of(
                attributes.values().stream().map(BoundAttribute::declared).toList());
    }
}
