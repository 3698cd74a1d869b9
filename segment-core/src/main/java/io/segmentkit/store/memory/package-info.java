/** Segments kept in memory, for tests and for hosts without a database. */
@NullMarked
package io.segmentkit.store.memory;

import org.jspecify.annotations.NullMarked;
