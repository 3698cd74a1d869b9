package io.segmentkit.jdbc.table;

import io.segmentkit.schema.DeclaredAttribute;
import java.util.Optional;

/**
 * An attribute and where it is kept.
 *
 * @param declared the attribute
 * @param column its column
 * @param rows the table of its values, where it is not in the table of what has it
 */
public record BoundAttribute(DeclaredAttribute declared, Column column, Optional<LinkedTable> rows) {}
