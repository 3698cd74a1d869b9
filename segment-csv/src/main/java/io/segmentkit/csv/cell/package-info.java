/**
 * What stands in one cell, read as a value straight from its characters: numbers, dates in the formats that a file has, words
 * for true and false, texts that are shared where they repeat.
 */
@NullMarked
package io.segmentkit.csv.cell;

import org.jspecify.annotations.NullMarked;
