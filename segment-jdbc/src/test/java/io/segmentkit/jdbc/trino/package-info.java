/** Trino for tests and benchmarks, published in the test-jar: {@link io.segmentkit.jdbc.trino.Trino}. */
@NullMarked
package io.segmentkit.jdbc.trino;

import org.jspecify.annotations.NullMarked;
