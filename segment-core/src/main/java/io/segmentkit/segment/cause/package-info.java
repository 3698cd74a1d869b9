/**
 * Why profiles entered segments and left them (B5): what a segment was computed from is taken back step by step, and only those
 * who changed are asked. Not exported.
 */
@NullMarked
package io.segmentkit.segment.cause;

import org.jspecify.annotations.NullMarked;
