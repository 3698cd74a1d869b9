package io.segmentkit.csv.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.profile.MappedFiles;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what the columns of a file of activities mean: whose each is, which type it is of, when it happened, and its
 * parameters. Not safe between threads.
 */
public final class ActivityColumns extends AttributeColumns<ActivityColumns> {
    private @Nullable String profile;
    private @Nullable String typeColumn;
    private @Nullable List<String> types;
    private @Nullable Column at;

    ActivityColumns(String file) {
        super(file);
    }

    @Override
    ActivityColumns self() {
        return this;
    }

    /** The column with the id of the profile that the activity is of. Required. */
    public ActivityColumns profile(String column) {
        profile = column;
        return this;
    }

    /** All activities of the file are of this type. This or {@link #typeColumn} is required. */
    public ActivityColumns type(String only) {
        types = List.of(only);
        typeColumn = null;
        return this;
    }

    /**
     * A column says the type of each activity.
     *
     * @param some the types there are, others being problems; where none is named, any type can be there and be asked for
     */
    public ActivityColumns typeColumn(String column, String... some) {
        typeColumn = column;
        types = List.of(some);
        return this;
    }

    /** The column that says when the activity happened; where it is empty, the activity lies in no window. Required. */
    public ActivityColumns at(Column column) {
        requireNonNull(column.holding(Criteria.timestamp("at"), ZoneOffset.UTC));
        at = column;
        return this;
    }

    MappedFiles.Activities rows(CsvFormat usual, ZoneId zone) {
        return new MappedFiles.Activities(
                joinedFile(usual),
                required(profile, "whose activities are: profile(...)"),
                Optional.ofNullable(typeColumn),
                required(types, "which type activities are of: type(...) or typeColumn(...)"),
                required(at, "when activities happened: at(...)").holding(Criteria.timestamp("at"), zone),
                attributes(zone));
    }
}
