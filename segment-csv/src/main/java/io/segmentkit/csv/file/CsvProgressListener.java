package io.segmentkit.csv.file;

/**
 * Watches a long read.
 *
 * <p>Called by the reading thread between rows, and once more at the end of the file. What it throws ends the reading.
 */
@FunctionalInterface
public interface CsvProgressListener {
    /** So far the reading is. */
    void progress(CsvProgress progress);

    /** How many bytes are read, at least, between two calls: at least 1, 1 MiB unless overridden. */
    default long everyBytes() {
        return 1 << 20;
    }

    /** Nobody watches. */
    static CsvProgressListener none() {
        return progress -> {};
    }
}
