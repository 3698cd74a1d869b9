/** The six queries on databases: as criteria that are compiled to SQL, and as SQL written by hand for each of them. */
@NullMarked
package io.segmentkit.examples.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
