/**
 * The characters of a CSV file: decoded from bytes of which some may be wrong, and given out in pieces in which a parser can
 * fail without harm to the next line. Not API.
 */
@NullMarked
package io.segmentkit.csv.text;

import org.jspecify.annotations.NullMarked;
