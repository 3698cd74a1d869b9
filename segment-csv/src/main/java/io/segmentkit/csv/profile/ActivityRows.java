package io.segmentkit.csv.profile;

import io.segmentkit.csv.cell.TextCells;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.rows.AttributeCell;
import io.segmentkit.csv.rows.JoinedRow;
import io.segmentkit.schema.Attributes;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file with a row for each activity. */
final class ActivityRows extends OwnedRows {
    private final String typeColumn;
    private final int typePosition;
    private final List<String> types;
    private final AttributeCell at;
    private final RowCells cells;
    private final TextCells typeTexts = new TextCells();
    private final Map<String, Target> targets = new HashMap<>();

    /** Where activities of a type go. */
    private record Target(int place, boolean declared, RowCells.Places places) {}

    ActivityRows(MappedFiles.Activities rows, String pointer, LoadedFolder loaded) throws IOException {
        super(rows.file(), rows.profile(), pointer, loaded);
        this.typeColumn = rows.typeColumn().orElse("");
        this.typePosition = rows.typeColumn()
                .map(column -> table.position(column, pointer + "/typeColumn"))
                .orElse(-1);
        this.types = rows.types();
        this.at = new AttributeCell(rows.at(), table, pointer + "/at/column");
        this.cells = new RowCells(rows.parameters(), table, pointer + "/parameters");
    }

    @Override
    void read(JoinedRow row, @Nullable Object[] owner) {
        CsvProblems problems = loaded.folder().problems();
        long before = problems.total();
        String type = type(row, problems);
        if (type == null) {
            return;
        }
        Target target = targets.computeIfAbsent(type, this::target);
        @Nullable Object[] activity = cells.read(row, target.places(), problems);
        at.read(row, activity, ProfileLayout.AT, problems);
        if (!target.declared()) {
            activity[ProfileLayout.TYPE] = type;
        }
        if (problems.total() == before) {
            add(owner, target.place(), activity);
        }
    }

    private @Nullable String type(JoinedRow row, CsvProblems problems) {
        if (typePosition < 0) {
            return types.get(0);
        }
        String found = typeTexts.read(row.chars(typePosition), row.from(typePosition), row.to(typePosition));
        if (found != null && !found.isBlank() && (types.isEmpty() || types.contains(found))) {
            return found;
        }
        String expected = types.isEmpty() ? "a type" : "one of " + String.join(", ", types);
        problems.add(row.problem(typeColumn, expected, row.text(typePosition)));
        return null;
    }

    private Target target(String type) {
        ProfileLayout layout = loaded.layout();
        Attributes parameters = layout.schema().activity(type).orElseThrow();
        return new Target(
                layout.activities(type),
                layout.isDeclared(type),
                cells.places(parameters, layout.firstParameter(type)));
    }
}
