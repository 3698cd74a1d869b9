/** How far values are from where the answer of a condition turns (B2). */
@NullMarked
package io.segmentkit.margin;

import org.jspecify.annotations.NullMarked;
