/**
 * What a criterion is compiled to: a tree of small final nodes, each of which answers for one profile or row without
 * allocating, boxing or looking anything up by name. Not exported.
 */
@NullMarked
package io.segmentkit.plan;

import org.jspecify.annotations.NullMarked;
