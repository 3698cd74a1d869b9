/**
 * Time as criteria see it: the moment and calendar rules of an evaluation ({@link io.segmentkit.time.AsOf}), windows of
 * days relative to it ({@link io.segmentkit.time.Windows}), and the explicit days that a window resolves to.
 *
 * <p>Nothing here, or anywhere else in the library, reads the system clock by itself.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allParameters = true,
        defaults = @Value.Immutable(builder = false, copy = false))
package io.segmentkit.time;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
