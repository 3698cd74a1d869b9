/** How much each part of a criterion decides on a population. */
@NullMarked
package io.segmentkit.influence;

import org.jspecify.annotations.NullMarked;
