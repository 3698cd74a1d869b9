package io.segmentkit.csv.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.CsvProgressListener;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.csv.rows.DataFolder;
import java.nio.file.Path;

/**
 * The folder that the files of a mapping lie in, and how they are read: unless told otherwise, files with bad rows are
 * refused with the first 100 problems, and nobody watches.
 *
 * <p>Immutable, safe between threads, as its listener must be.
 *
 * @param path the folder
 * @param onBadRow what becomes of files in which some rows are wrong
 * @param kept how many problems are kept; of the others it is known how many they are
 * @param listener what is told how far the reading of all files together is
 */
public record CsvFolder(Path path, OnBadRow onBadRow, int kept, CsvProgressListener listener) {
    private static final int USUALLY_KEPT = 100;

    /** Refuses a negative number. */
    public CsvFolder {
        requireNonNull(path, "path");
        requireNonNull(onBadRow, "onBadRow");
        requireNonNull(listener, "listener");
        if (kept < 0) {
            throw new IllegalArgumentException("kept must not be negative: " + kept);
        }
    }

    /** The files in this folder. */
    public static CsvFolder of(Path path) {
        return new CsvFolder(path, OnBadRow.FAIL, USUALLY_KEPT, CsvProgressListener.none());
    }

    /** The same, with rows that are wrong left out and reported. */
    public CsvFolder skippingBadRows() {
        return new CsvFolder(path, OnBadRow.SKIP_AND_REPORT, kept, listener);
    }

    /** The same, with the first so many problems kept. */
    public CsvFolder keeping(int problems) {
        return new CsvFolder(path, onBadRow, problems, listener);
    }

    /** The same, watched. */
    public CsvFolder watchedBy(CsvProgressListener watching) {
        return new CsvFolder(path, onBadRow, kept, watching);
    }

    DataFolder open() {
        return new DataFolder(path, CsvProblems.on(onBadRow).keeping(kept), listener);
    }
}
