/**
 * Values that stand for all values of a type, as far as some tests can tell them apart: finitely many, and none forgotten.
 * Not exported.
 */
@NullMarked
package io.segmentkit.sample;

import org.jspecify.annotations.NullMarked;
