package io.segmentkit.examples.tasks;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that a customer did: a page viewed, a thing bought for an amount. */
public record Event(
        String kind,
        Instant time,
        @Nullable String url,
        @Nullable BigDecimal amount) {}
