/** Criteria as conditions of SQL: each leaf total, each value bound (A8, A9). */
@NullMarked
package io.segmentkit.jdbc.sql;

import org.jspecify.annotations.NullMarked;
