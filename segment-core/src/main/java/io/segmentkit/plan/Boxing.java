package io.segmentkit.plan;

import io.segmentkit.read.AttributeReader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads any single-valued attribute as an object, which boxes primitives: not for tests that run often. */
final class Boxing {
    private Boxing() {}

    static <R> Function<R, @Nullable Object> read(AttributeReader<R> attribute) {
        if (attribute instanceof AttributeReader.OfOne<R> one) {
            return one.read()::apply;
        }
        if (attribute instanceof AttributeReader.OfLong<R> whole) {
            return whole.read()::applyAsLong;
        }
        if (attribute instanceof AttributeReader.OfDouble<R> number) {
            return number.read()::applyAsDouble;
        }
        throw new IllegalStateException("rows have no multi-valued attributes");
    }
}
