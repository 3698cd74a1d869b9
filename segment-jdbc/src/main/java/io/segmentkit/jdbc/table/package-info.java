/**
 * How the host's tables hold profiles: which table and column each attribute, label set, activity and record is kept in,
 * and in which form.
 */
@NullMarked
package io.segmentkit.jdbc.table;

import org.jspecify.annotations.NullMarked;
