package io.segmentkit.csv.profile;

import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.rows.JoinedRow;
import io.segmentkit.schema.Attributes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file with a row for each record of one kind. */
final class RecordRows extends OwnedRows {
    private final RowCells cells;
    private final RowCells.Places places;
    private final int place;

    RecordRows(MappedFiles.Records rows, String pointer, LoadedFolder loaded) throws IOException {
        super(rows.file(), rows.profile(), pointer, loaded);
        this.cells = new RowCells(rows.attributes(), table, pointer + "/attributes");
        Attributes all = loaded.layout().schema().records().getOrDefault(rows.kind(), Attributes.none());
        this.places = cells.places(all, 0);
        this.place = loaded.layout().records(rows.kind());
    }

    @Override
    void read(JoinedRow row, @Nullable Object[] owner) {
        CsvProblems problems = loaded.folder().problems();
        long before = problems.total();
        @Nullable Object[] record = cells.read(row, places, problems);
        if (problems.total() == before) {
            add(owner, place, record);
        }
    }
}
