/**
 * Profiles as a mapping makes them of rows: one array of values for each profile, with a place for its id and for
 * everything that the schema has.
 */
@NullMarked
package io.segmentkit.csv.profile;

import org.jspecify.annotations.NullMarked;
