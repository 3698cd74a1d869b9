/**
 * What a segment is: its {@linkplain io.segmentkit.definition.SegmentDefinition definition}, its settings, the states it
 * goes through and the runs that its history is made of.
 */
@NullMarked
package io.segmentkit.definition;

import org.jspecify.annotations.NullMarked;
