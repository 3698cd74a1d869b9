/**
 * Conditions on things that are in one of finitely many cases each, and the search for a way to meet them: exact and
 * bounded. Not exported.
 */
@NullMarked
package io.segmentkit.logic;

import org.jspecify.annotations.NullMarked;
