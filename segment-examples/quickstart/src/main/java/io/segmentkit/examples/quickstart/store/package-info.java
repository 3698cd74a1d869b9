/** Segments that live: kept in a database with their members and history, refreshed, and acted on. */
@NullMarked
package io.segmentkit.examples.quickstart.store;

import org.jspecify.annotations.NullMarked;
