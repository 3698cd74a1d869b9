package io.segmentkit.csv.profile;

import io.segmentkit.csv.cell.TextCells;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.rows.AttributeCell;
import io.segmentkit.csv.rows.AttributeColumn;
import io.segmentkit.csv.rows.DataFolder;
import io.segmentkit.csv.rows.JoinedRow;
import io.segmentkit.csv.rows.JoinedRows;
import io.segmentkit.csv.rows.JoinedTable;
import io.segmentkit.csv.rows.LabelCell;
import io.segmentkit.csv.rows.LabelColumn;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file of profiles, to be read once. A row with a problem is left out. Not for several threads. */
public final class ProfileRows {
    private final ProfileLayout layout;
    private final DataFolder folder;
    private final JoinedTable table;
    private final String idColumn;
    private final int id;
    private final TextCells ids = new TextCells();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Labels> labels = new ArrayList<>();

    private record Attribute(AttributeCell cell, int place) {}

    private record Labels(LabelCell cell, int place) {}

    /** The file, its columns found; what is missing is a problem of the mapping, after which nothing must be read. */
    public ProfileRows(MappedFiles.Profiles rows, ProfileLayout layout, DataFolder folder) throws IOException {
        String part = "/profiles";
        this.layout = layout;
        this.folder = folder;
        this.table = JoinedTable.of(rows.file(), part, folder);
        this.idColumn = rows.id();
        this.id = table.position(rows.id(), part + "/id");
        for (AttributeColumn column : rows.attributes()) {
            String name = column.declared().name();
            String pointer = MappedFiles.columnPointer(part + "/attributes", name);
            attributes.add(new Attribute(new AttributeCell(column, table, pointer), layout.attribute(name)));
        }
        for (LabelColumn column : rows.labels()) {
            String set = column.set().name();
            String pointer = MappedFiles.columnPointer(part + "/labels", set);
            labels.add(new Labels(new LabelCell(column, table, pointer), layout.labels(set)));
        }
    }

    /** Opens the file. */
    public Reading open() throws IOException {
        return new Reading(table.open());
    }

    /** One reading of the file. */
    public final class Reading implements Closeable {
        private final JoinedRows rows;
        private final Attribute[] cells = attributes.toArray(Attribute[]::new);
        private final Labels[] labelCells = labels.toArray(Labels[]::new);

        private Reading(JoinedRows rows) {
            this.rows = rows;
        }

        /** The values of the next profile; null at the end of the file. */
        public @Nullable Object @Nullable [] next() throws IOException {
            while (rows.next()) {
                @Nullable Object[] profile = read(rows.row());
                if (profile != null) {
                    return profile;
                }
            }
            return null;
        }

        private @Nullable Object @Nullable [] read(JoinedRow row) {
            CsvProblems problems = folder.problems();
            long before = problems.total();
            @Nullable Object[] profile = layout.newProfile();
            String text = ids.read(row.chars(id), row.from(id), row.to(id));
            if (text == null || text.isEmpty()) {
                problems.add(row.problem(idColumn, "an id", row.text(id)));
            }
            profile[ProfileLayout.ID] = text;
            for (Attribute attribute : cells) {
                attribute.cell().read(row, profile, attribute.place(), problems);
            }
            for (Labels some : labelCells) {
                profile[some.place()] = some.cell().read(row, problems);
            }
            return problems.total() == before ? profile : null;
        }

        /** What is wrong with the row last read: an earlier one has its id. */
        void refuseTwin(@Nullable Object[] profile) {
            JoinedRow row = rows.row();
            folder.problems().add(row.problem(idColumn, "an id that no earlier row has", ProfileLayout.id(profile)));
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
