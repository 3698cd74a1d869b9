/**
 * Values of attributes, their types, and the tests that a criterion puts to them.
 *
 * <p>Each {@linkplain io.segmentkit.value.ValueTest test} is total: it is either passed or not, also by an attribute that
 * is absent or holds several values (A8).
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        allParameters = true,
        defaults = @Value.Immutable(builder = false, copy = false))
package io.segmentkit.value;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
