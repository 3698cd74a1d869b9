package io.segmentkit.csv.rows;

import io.segmentkit.csv.cell.CellType;
import io.segmentkit.schema.DeclaredAttribute;
import java.util.Optional;

/**
 * A column that holds an attribute.
 *
 * @param declared the attribute
 * @param column where it is
 * @param type how a cell is read
 * @param separator what stands between two values of one cell, where there may be several
 */
public record AttributeColumn(
        DeclaredAttribute declared, String column, CellType type, Optional<Separator> separator) {}
