package io.segmentkit.csv.contact;

import io.segmentkit.csv.file.CsvProgress;

/**
 * How far an import is (C4).
 *
 * @param phase what it is doing
 * @param reading how far it is with that; while contacts are stored, the file may be read up to three times, which counts
 *     as one reading of a file as many times as long
 */
public record ContactImportProgress(Phase phase, CsvProgress reading) {
    /** What an import does, in this order. */
    public enum Phase {
        /** The whole file is checked; nothing is stored. */
        CHECKING,
        /** Contacts are stored; nobody sees them before the end. */
        STORING
    }
}
