package io.segmentkit.margin;

import io.segmentkit.value.Value;
import java.util.Optional;

/** Where the answer of a positive test turns, for one value. */
interface Turns {
    /** How the value stands; empty for one that the test has no distance from. */
    Optional<Standing> standing(Value value);

    /** What changes are counted in. */
    Margin.Unit unit();
}
