/** Random values, windows, tests and criteria for the properties of any room; they shrink. */
@NullMarked
package io.segmentkit.random;

import org.jspecify.annotations.NullMarked;
