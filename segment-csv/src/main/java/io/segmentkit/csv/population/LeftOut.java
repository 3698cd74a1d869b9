package io.segmentkit.csv.population;

import io.segmentkit.csv.profile.Strangers;

/**
 * Rows of a file that were left out because they name a profile which is not there. Exports often have some: they are no
 * problem, but told.
 *
 * @param file the file
 * @param rows how many rows
 * @param firstLine the line of the first of them
 * @param firstId what that row names; most often personal data, so that {@link #toString} leaves it out
 */
public record LeftOut(String file, long rows, long firstLine, String firstId) {
    static LeftOut of(Strangers.Rows rows) {
        return new LeftOut(rows.file(), rows.rows(), rows.firstLine(), rows.firstId());
    }

    /** For example {@code visits.csv: 2 rows name a profile that is not there, first on line 3}. */
    @Override
    public String toString() {
        return "%s: %,d %s a profile that is not there, first on line %d"
                .formatted(file, rows, rows == 1 ? "row names" : "rows name", firstLine);
    }

    /** The same with what that row names. */
    public String withFirstId() {
        return this + ": \"" + firstId + '"';
    }
}
