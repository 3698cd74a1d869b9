package io.segmentkit.csv.profile;

import io.segmentkit.csv.rows.DataFolder;
import io.segmentkit.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the files of a mapping: first what columns there are, then, if all are there, the rows. */
public final class LoadedFolder {
    private final DataFolder folder;
    private final ProfileLayout layout;
    private final ProfileIndex profiles = new ProfileIndex();
    private final Strangers strangers = new Strangers();
    private final ProfileRows profileRows;
    private final List<OwnedRows> owned = new ArrayList<>();

    /** The columns; what is missing is a problem of the mapping, after which nothing must be read. */
    public LoadedFolder(MappedFiles files, Schema schema, DataFolder folder) throws IOException {
        this.folder = folder;
        this.layout = new ProfileLayout(schema);
        this.profileRows = new ProfileRows(files.profiles(), layout, folder);
        for (int i = 0; i < files.labels().size(); i++) {
            owned.add(new LabelRows(files.labels().get(i), "/labels/" + i, this));
        }
        for (int i = 0; i < files.activities().size(); i++) {
            owned.add(new ActivityRows(files.activities().get(i), "/activities/" + i, this));
        }
        for (int i = 0; i < files.records().size(); i++) {
            owned.add(new RecordRows(files.records().get(i), "/records/" + i, this));
        }
    }

    /** Reads all rows. Those with problems are left out. */
    public void read() throws IOException {
        try (ProfileRows.Reading rows = profileRows.open()) {
            @Nullable Object[] profile = rows.next();
            while (profile != null) {
                if (!profiles.add(profile)) {
                    rows.refuseTwin(profile);
                }
                profile = rows.next();
            }
        }
        for (OwnedRows rows : owned) {
            rows.read();
        }
        if (!owned.isEmpty()) {
            profiles.trim();
        }
    }

    DataFolder folder() {
        return folder;
    }

    /** Where the values of a profile are. */
    public ProfileLayout layout() {
        return layout;
    }

    /** The profiles. */
    public ProfileIndex profiles() {
        return profiles;
    }

    /** Rows that were left out because they name no profile. */
    public Strangers strangers() {
        return strangers;
    }
}
