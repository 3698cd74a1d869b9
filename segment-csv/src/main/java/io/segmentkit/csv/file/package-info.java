/**
 * CSV files as they are: charset, separator, rows, and what is wrong with them.
 */
@NullMarked
package io.segmentkit.csv.file;

import org.jspecify.annotations.NullMarked;
