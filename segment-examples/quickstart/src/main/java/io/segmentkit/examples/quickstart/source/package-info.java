/** Where profiles come from: CSV files, or the tables of a database. */
@NullMarked
package io.segmentkit.examples.quickstart.source;

import org.jspecify.annotations.NullMarked;
