package io.segmentkit.csv.population;

import io.segmentkit.criteria.LabelSet;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.profile.MappedFiles;
import org.jspecify.annotations.Nullable;

/** Says what the columns of a file of labels mean: whose each row is, and its labels. Not safe between threads. */
public final class LabelColumns extends FileColumns<LabelColumns> {
    private @Nullable String profile;
    private @Nullable Column labels;

    LabelColumns(String file) {
        super(file);
    }

    @Override
    LabelColumns self() {
        return this;
    }

    /** The column with the id of the profile that has the labels. Required. */
    public LabelColumns profile(String column) {
        profile = column;
        return this;
    }

    /** The column with a label, or several where it is {@linkplain Column#separatedBy separated}. Required. */
    public LabelColumns labels(Column column) {
        labels = column;
        return this;
    }

    MappedFiles.Labels rows(LabelSet set, CsvFormat usual) {
        return new MappedFiles.Labels(
                joinedFile(usual),
                required(profile, "whose labels are: profile(...)"),
                required(labels, "where labels are: labels(...)").labels(set));
    }
}
