package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.examples.quickstart.csv.CsvMapping.ActivityType;
import java.util.Optional;

/** Reads the type of the activity in each row of a table. */
final class ActivityTypeCell {
    private final ActivityType type;
    private final int position;
    private final CsvFolder folder;

    ActivityTypeCell(ActivityType type, CsvTable table, CsvFolder folder) {
        this.type = type;
        this.position = type.column().map(table::position).orElse(-1);
        this.folder = folder;
    }

    /** The type; empty, and a problem, where the cell names none that there is. */
    Optional<String> read(CsvRow row) {
        if (type.column().isEmpty()) {
            return Optional.of(type.types().get(0));
        }
        String found = row.cell(position);
        if (!found.isBlank() && (type.types().isEmpty() || type.types().contains(found))) {
            return Optional.of(found);
        }
        String expected = type.types().isEmpty() ? "a type" : "one of " + String.join(", ", type.types());
        folder.problem(
                new DataProblem(row.file(), row.line(), type.column().get().name(), expected, '"' + found + '"'));
        return Optional.empty();
    }
}
