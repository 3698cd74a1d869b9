package io.segmentkit.jdbc.table;

import java.util.Optional;

/**
 * Where the labels of a set are kept.
 *
 * @param rows the table that links profiles and labels
 * @param column the column of the label: its name, or its id where there is a table of names
 * @param names the table of names
 */
public record BoundLabels(LinkedTable rows, String column, Optional<NamesTable> names) {
    /** Refuses an empty name. */
    public BoundLabels {
        Identifiers.checked("column", column);
    }
}
