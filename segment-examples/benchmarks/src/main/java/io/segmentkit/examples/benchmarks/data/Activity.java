package io.segmentkit.examples.benchmarks.data;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a contact did.
 *
 * @param amount what was paid, on purchases only
 */
public record Activity(
        String type, Instant at, String url, @Nullable BigDecimal amount) {}
