package io.segmentkit.margin;

import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A place where the answer of a test turns.
 *
 * @param edge the value there
 * @param side whether it turns at the edge or beyond it
 * @param change the edge less the value
 */
record Turn(Value edge, Margin.Side side, BigDecimal change) {
    /** By distance; at an edge before beyond it. */
    static final Comparator<Turn> NEAREST_FIRST = Comparator.comparing(
                    (Turn turn) -> turn.change().abs())
            .thenComparing(turn -> turn.side() != Margin.Side.AT);
}
