/** Segments kept in the host's database ({@link io.segmentkit.jdbc.store.JdbcSegmentStore}), in tables of their own. */
@NullMarked
package io.segmentkit.jdbc.store;

import org.jspecify.annotations.NullMarked;
