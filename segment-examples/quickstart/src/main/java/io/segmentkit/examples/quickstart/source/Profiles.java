package io.segmentkit.examples.quickstart.source;

import io.segmentkit.action.ProfileLabels;
import io.segmentkit.csv.population.Moment;
import io.segmentkit.population.Population;
import io.segmentkit.schema.Schema;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.Optional;

/** Profiles, and what their mapping says of them. */
public interface Profiles {
    /** What segments can ask of them. */
    Schema schema();

    /** The zone that says which day it is, unless the user says another. */
    ZoneId zone();

    /** The moment that the data are of, where that is known. */
    Optional<Moment> asOf();

    /**
     * The profiles themselves.
     *
     * @param err where what was left out is told
     * @throws io.segmentkit.examples.quickstart.document.RefusedException with everything that is wrong, if anything is
     */
    Population population(PrintWriter err);

    /** The database that they are in, if they are in one. */
    Optional<DriverDataSource> database();

    /**
     * What changes their labels; empty where they are only read.
     *
     * @throws io.segmentkit.examples.quickstart.document.RefusedException as {@link #population}
     */
    Optional<ProfileLabels> labels();
}
