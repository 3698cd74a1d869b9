/** What can be so of the values of one attribute or measure, as formulas over samples of them. Not exported. */
@NullMarked
package io.segmentkit.fact;

import org.jspecify.annotations.NullMarked;
