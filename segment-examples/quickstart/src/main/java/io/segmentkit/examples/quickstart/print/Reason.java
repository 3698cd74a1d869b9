package io.segmentkit.examples.quickstart.print;

import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.jdbc.population.DatabaseException;

/** Why something failed, in words for whoever has called the program. */
public final class Reason {
    private Reason() {}

    /**
     * The words of a database's driver, or of a refusal.
     *
     * @param otherwise what to say of anything else
     */
    public static String of(Throwable failure, String otherwise) {
        if (failure instanceof DatabaseException refused) {
            Throwable driver = refused.getCause();
            return "the database refuses: " + (driver == null ? refused : driver).getMessage();
        }
        return failure instanceof RefusedException refused ? String.valueOf(refused.getMessage()) : otherwise;
    }
}
