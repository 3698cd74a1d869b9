/**
 * The moments at which the answer to a criterion may turn while nothing but time passes (B3): found from windows and from
 * the values held against them. Between two of them no answer changes.
 */
@NullMarked
package io.segmentkit.turning;

import org.jspecify.annotations.NullMarked;
