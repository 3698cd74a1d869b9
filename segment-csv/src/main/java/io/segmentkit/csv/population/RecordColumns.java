package io.segmentkit.csv.population;

import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.profile.MappedFiles;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Says what the columns of a file of records mean: whose each is, and its attributes. Not safe between threads. */
public final class RecordColumns extends AttributeColumns<RecordColumns> {
    private @Nullable String profile;

    RecordColumns(String file) {
        super(file);
    }

    @Override
    RecordColumns self() {
        return this;
    }

    /** The column with the id of the profile that the record is of. Required. */
    public RecordColumns profile(String column) {
        profile = column;
        return this;
    }

    MappedFiles.Records rows(String kind, CsvFormat usual, ZoneId zone) {
        return new MappedFiles.Records(
                joinedFile(usual), required(profile, "whose records are: profile(...)"), kind, attributes(zone));
    }
}
