package io.segmentkit.jdbc.sql;

import io.segmentkit.value.Value;

/**
 * The first and last of the dates or timestamps in a column.
 *
 * @param first the first
 * @param last the last
 */
public record Span(Value first, Value last) {}
