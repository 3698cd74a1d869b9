package io.segmentkit.csv.profile;

import io.segmentkit.csv.rows.JoinedFile;
import io.segmentkit.csv.rows.JoinedRow;
import io.segmentkit.csv.rows.JoinedRows;
import io.segmentkit.csv.rows.JoinedTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file whose rows belong to profiles, in any order: labels, activities or records. */
abstract class OwnedRows {
    final LoadedFolder loaded;
    final JoinedTable table;
    private final int profile;

    OwnedRows(JoinedFile file, String profile, String pointer, LoadedFolder loaded) throws IOException {
        this.loaded = loaded;
        this.table = JoinedTable.of(file, pointer, loaded.folder());
        this.profile = table.position(profile, pointer + "/profile");
    }

    /** Reads what the row says about its profile; says nothing where there is a problem. */
    abstract void read(JoinedRow row, @Nullable Object[] owner);

    /** Reads all rows. One that names a profile which is not there is left out. */
    final void read() throws IOException {
        try (JoinedRows rows = table.open()) {
            while (rows.next()) {
                JoinedRow row = rows.row();
                @Nullable
                Object[] owner = loaded.profiles().find(row.chars(profile), row.from(profile), row.to(profile));
                if (owner == null) {
                    loaded.strangers().add(row.file(), row.line(), row.text(profile));
                } else {
                    read(row, owner);
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // see ProfileLayout
    static void add(@Nullable Object[] owner, int place, @Nullable Object[] row) {
        List<@Nullable Object[]> rows = (List<@Nullable Object[]>) owner[place];
        if (rows == null) {
            rows = new ArrayList<>(2);
            owner[place] = rows;
        }
        rows.add(row);
    }
}
