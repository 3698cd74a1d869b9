package io.segmentkit.csv.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.rows.JoinedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says how a file is written and which files are joined to it. Not safe between threads.
 *
 * @param <B> the kind of columns
 */
public abstract sealed class FileColumns<B> permits AttributeColumns, LabelColumns {
    private final String file;
    private final List<Join> joins = new ArrayList<>();
    private @Nullable CsvFormat format;

    /** As {@link JoinedFile.Join}, its format perhaps the usual one. */
    private record Join(String as, String column, String file, String key, Optional<CsvFormat> format) {}

    FileColumns(String file) {
        this.file = requireNonNull(file, "file");
        if (file.isBlank()) {
            throw new IllegalArgumentException("file must not be blank");
        }
    }

    abstract B self();

    /**
     * Looks up a row of another file for each row. Its columns are then called {@code as.column}. A cell that is empty looks
     * up nothing; one that is not found is a problem. The other file is kept in memory.
     *
     * @param as what the found row's columns are called by, before a dot
     * @param column the column whose cell is looked up, perhaps of a join before
     * @param otherFile the other file
     * @param key its column to look in; no two rows may have the same
     */
    public final B join(String as, String column, String otherFile, String key) {
        joins.add(new Join(as, column, otherFile, key, Optional.empty()));
        return self();
    }

    /** As {@link #join(String, String, String, String)}, where the other file is not written as the mapping's files are. */
    public final B join(String as, String column, String otherFile, String key, CsvFormat otherFormat) {
        joins.add(new Join(as, column, otherFile, key, Optional.of(otherFormat)));
        return self();
    }

    /** How this file is written, where it is not as the mapping's files are. */
    public final B format(CsvFormat own) {
        format = requireNonNull(own, "own");
        return self();
    }

    final String file() {
        return file;
    }

    final JoinedFile joinedFile(CsvFormat usual) {
        List<JoinedFile.Join> all = joins.stream()
                .map(join -> new JoinedFile.Join(
                        join.as(), join.column(), join.file(), join.format().orElse(usual), join.key()))
                .toList();
        return new JoinedFile(file, format == null ? usual : format, all);
    }

    /** What must have been said, or else the method that says it is named. */
    final <V> V required(@Nullable V given, String method) {
        if (given == null) {
            throw new IllegalArgumentException("the mapping of " + file + " must say " + method);
        }
        return given;
    }
}
