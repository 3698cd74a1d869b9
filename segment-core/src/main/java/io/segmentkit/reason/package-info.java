/**
 * What profiles there can be, as far as criteria can tell them apart: criteria as formulas, what is sure of them, and
 * profiles made up to be as a formula says. What no formula allows no profile is; that a profile exists is only said of
 * one that was made and asked. Not exported.
 */
@NullMarked
package io.segmentkit.reason;

import org.jspecify.annotations.NullMarked;
