/**
 * The port through which segments are kept ({@link io.segmentkit.store.SegmentStore}): definitions, members, runs, and
 * what hosts have yet to be told. Written so that a database with transactions can implement it for several nodes.
 */
@NullMarked
package io.segmentkit.store;

import org.jspecify.annotations.NullMarked;
