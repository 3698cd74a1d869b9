package io.segmentkit.plan;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Reads a number of a row, approximately without allocation or exactly. */
sealed interface NumberReader<R> {
    /** The double nearest to the number; NaN where it is absent. */
    double approximate(R row);

    /** The number itself; null where it is absent. */
    @Nullable
    BigDecimal exact(R row);

    /** Where the number lies, by {@link DecimalRange#side}; {@link DecimalRange#ABSENT} where it is absent. */
    int side(R row, DecimalRange range);

    /** Whether all numbers are whole, so that doubles sum them exactly up to 2^53. */
    default boolean isWhole() {
        return false;
    }

    /** Reads whole numbers that are always present. */
    record OfLong<R>(ToLongFunction<? super R> read) implements NumberReader<R> {
        @Override
        public double approximate(R row) {
            return read.applyAsLong(row);
        }

        @Override
        public BigDecimal exact(R row) {
            return BigDecimal.valueOf(read.applyAsLong(row));
        }

        @Override
        public int side(R row, DecimalRange range) {
            return range.side(read.applyAsLong(row));
        }

        @Override
        public boolean isWhole() {
            return true;
        }
    }

    /** Reads doubles, absent where they are not finite. */
    record OfDouble<R>(ToDoubleFunction<? super R> read) implements NumberReader<R> {
        @Override
        public double approximate(R row) {
            double value = read.applyAsDouble(row);
            return Double.isFinite(value) ? value : Double.NaN;
        }

        @Override
        public @Nullable BigDecimal exact(R row) {
            double value = read.applyAsDouble(row);
            return Double.isFinite(value) ? BigDecimal.valueOf(value) : null;
        }

        @Override
        public int side(R row, DecimalRange range) {
            return range.side(read.applyAsDouble(row));
        }
    }

    /** Reads numbers of any class, absent where null or not finite. */
    record OfNumber<R>(Function<? super R, ? extends @Nullable Object> read) implements NumberReader<R> {
        @Override
        public double approximate(R row) {
            Number number = (Number) read.apply(row);
            return number == null || !Numbers.isFinite(number) ? Double.NaN : Numbers.nearestDouble(number);
        }

        @Override
        public @Nullable BigDecimal exact(R row) {
            Number number = (Number) read.apply(row);
            return number == null || !Numbers.isFinite(number) ? null : Numbers.exact(number);
        }

        @Override
        public int side(R row, DecimalRange range) {
            Number number = (Number) read.apply(row);
            return number == null ? DecimalRange.ABSENT : Numbers.side(number, range);
        }
    }
}
