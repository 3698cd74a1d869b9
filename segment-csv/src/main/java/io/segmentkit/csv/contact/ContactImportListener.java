package io.segmentkit.csv.contact;

/** Watches an import. Called by the importing thread; what it throws ends the import, and nothing is stored. */
@FunctionalInterface
public interface ContactImportListener {
    /** So far the import is. */
    void progress(ContactImportProgress progress);

    /** How many bytes are read, at least, between two calls: at least 1, 1 MiB unless overridden. */
    default long everyBytes() {
        return 1 << 20;
    }

    /** Nobody watches. */
    static ContactImportListener none() {
        return progress -> {};
    }
}
