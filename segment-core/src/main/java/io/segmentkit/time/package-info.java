/**
 * Time as criteria see it: the moment and calendar rules of an evaluation ({@link io.segmentkit.time.AsOf}), windows of
 * days relative to it ({@link io.segmentkit.time.Windows}), and the explicit days that a window resolves to.
 *
 * <p>Nothing here, or anywhere else in the library, reads the system clock by itself.
 */
@NullMarked
@ValueStyle
package io.segmentkit.time;

import org.jspecify.annotations.NullMarked;
