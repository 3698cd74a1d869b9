package io.segmentkit.margin;

import java.util.Optional;

/**
 * How one value stands with a test.
 *
 * @param passes whether it passes
 * @param turn the nearest place where that is otherwise; empty where it is so nowhere
 */
record Standing(boolean passes, Optional<Turn> turn) {}
