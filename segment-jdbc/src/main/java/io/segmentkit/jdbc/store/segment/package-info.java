/** Segments in tables: definitions, who is a member since when, claims and runs. */
@NullMarked
package io.segmentkit.jdbc.store.segment;

import org.jspecify.annotations.NullMarked;
