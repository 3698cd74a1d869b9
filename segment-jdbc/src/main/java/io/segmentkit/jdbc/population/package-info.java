/** Profiles in the tables of a database ({@link io.segmentkit.jdbc.population.JdbcPopulation}). */
@NullMarked
package io.segmentkit.jdbc.population;

import org.jspecify.annotations.NullMarked;
