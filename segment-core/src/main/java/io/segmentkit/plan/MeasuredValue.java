package io.segmentkit.plan;

import io.segmentkit.criteria.Measure;
import io.segmentkit.read.RowsReader;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a measure as its value over rows, to be shown; an average is rounded to 34 digits for it. */
final class MeasuredValue<R> implements Measure.Cases<Optional<Value>> {
    private final RowsReader<?, R> reader;
    private final List<R> rows;

    MeasuredValue(RowsReader<?, R> reader, List<R> rows) {
        this.reader = reader;
        this.rows = rows;
    }

    @Override
    public Optional<Value> count(Measure.Count measure) {
        return Values.of(rows.size());
    }

    @Override
    public Optional<Value> sum(Measure.Sum measure) {
        return Values.of(sum(measure.attribute()));
    }

    @Override
    public Optional<Value> min(Measure.Min measure) {
        return extreme(values(measure.attribute()), Comparator.reverseOrder());
    }

    @Override
    public Optional<Value> max(Measure.Max measure) {
        return extreme(values(measure.attribute()), Comparator.naturalOrder());
    }

    @Override
    public Optional<Value> average(Measure.Average measure) {
        long count = values(measure.attribute()).count();
        return count == 0
                ? Optional.empty()
                : Values.of(sum(measure.attribute()).divide(BigDecimal.valueOf(count), MathContext.DECIMAL128));
    }

    @Override
    public Optional<Value> distinct(Measure.Distinct measure) {
        return Values.of(values(measure.attribute()).distinct().count());
    }

    @Override
    public Optional<Value> first(Measure.First measure) {
        return extreme(times(), Comparator.reverseOrder());
    }

    @Override
    public Optional<Value> last(Measure.Last measure) {
        return extreme(times(), Comparator.naturalOrder());
    }

    private BigDecimal sum(String attribute) {
        return values(attribute).map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Stream<Object> values(String attribute) {
        return read(Boxing.read(RowFilter.reader(reader.attributes(), attribute)));
    }

    private Stream<Object> times() {
        return read(Objects.requireNonNull(reader.time()));
    }

    private Stream<Object> read(Function<? super R, ? extends @Nullable Object> read) {
        return rows.stream()
                .<Object>map(read)
                .filter(Objects::nonNull)
                .filter(value -> !(value instanceof Number number) || Numbers.isFinite(number))
                .map(value -> value instanceof Number number ? Numbers.canonical(number) : value);
    }

    /** Values of one attribute are of one class, which has an order. */
    @SuppressWarnings("unchecked")
    private static Optional<Value> extreme(Stream<Object> values, Comparator<Comparable<Object>> order) {
        return values.map(value -> (Comparable<Object>) value).max(order).flatMap(Values::of);
    }
}
