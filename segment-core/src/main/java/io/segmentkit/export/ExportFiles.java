package io.segmentkit.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where exported files are: a directory on disk, or what a host implements, such as an object store. Names are letters,
 * digits, hyphens, underscores and dots of ASCII, at most 200, with no dot first.
 *
 * <p>Safe between threads and, where nodes share it, between them.
 */
public interface ExportFiles {
    /** Writes what a file has in it. */
    interface Content {
        /** Writes all of it; the target is closed by the caller. */
        void writeTo(OutputStream target) throws IOException;
    }

    /**
     * Writes a file, in the place of one of that name if there is one. Whoever looks finds the old file, the new one or none,
     * never a part; if anything fails, what was there stays.
     *
     * @param written the time that the file has from then on
     * @throws IOException if it can't be written
     * @throws IllegalArgumentException if the name is none
     */
    void write(String name, Instant written, Content content) throws IOException;

    /** The files, in the order of their names. */
    List<ExportFile> list() throws IOException;

    /** The file of that name; empty where there is none, also where the name is none. To be closed. */
    Optional<InputStream> open(String name) throws IOException;

    /**
     * Deletes the files that were written before that moment, and what crashes have left of others.
     *
     * @return how many files
     */
    long purge(Instant before) throws IOException;
}
