/** Which definitions refer to which (A6, A7). Not exported. */
@NullMarked
package io.segmentkit.segment.graph;

import org.jspecify.annotations.NullMarked;
