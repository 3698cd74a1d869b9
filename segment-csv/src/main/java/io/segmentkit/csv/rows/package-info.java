/**
 * Rows of CSV files, with the rows of other files that are looked up for them, and the values of their cells.
 */
@NullMarked
package io.segmentkit.csv.rows;

import org.jspecify.annotations.NullMarked;
