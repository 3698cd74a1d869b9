/**
 * Values of attributes, their types, and the tests that a criterion puts to them.
 *
 * <p>Each {@linkplain io.segmentkit.value.ValueTest test} is total: it is either passed or not, also by an attribute that
 * is absent or holds several values (A8).
 */
@NullMarked
@ValueStyle
package io.segmentkit.value;

import org.jspecify.annotations.NullMarked;
