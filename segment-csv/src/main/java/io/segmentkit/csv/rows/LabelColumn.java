package io.segmentkit.csv.rows;

import io.segmentkit.criteria.LabelSet;
import java.util.Optional;

/**
 * A column that holds labels.
 *
 * @param set the set that they are of
 * @param column where they are
 * @param separator what stands between two labels of one cell, where there may be several
 */
public record LabelColumn(LabelSet set, String column, Optional<Separator> separator) {}
