package io.segmentkit.contract;

import io.segmentkit.criteria.Measure;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whether a measure over rows passes a test. An average is compared as a fraction: sum against value times count. */
final class NaiveMeasure implements Measure.Cases<Boolean> {
    private final ValueTest test;
    private final List<Map<String, Value>> rows;
    private final List<Value> times;
    private final AsOf asOf;

    NaiveMeasure(ValueTest test, List<Map<String, Value>> rows, List<Value> times, AsOf asOf) {
        this.test = test;
        this.rows = rows;
        this.times = times;
        this.asOf = asOf;
    }

    @Override
    public Boolean count(Measure.Count measure) {
        return passes(List.of(new Value.Decimal(BigDecimal.valueOf(rows.size()))));
    }

    @Override
    public Boolean sum(Measure.Sum measure) {
        return passes(List.of(new Value.Decimal(sum(measure.attribute()))));
    }

    @Override
    public Boolean min(Measure.Min measure) {
        return passes(values(measure.attribute()).stream().min(NaiveTests.ORDER).stream()
                .toList());
    }

    @Override
    public Boolean max(Measure.Max measure) {
        return passes(values(measure.attribute()).stream().max(NaiveTests.ORDER).stream()
                .toList());
    }

    @Override
    public Boolean average(Measure.Average measure) {
        int count = values(measure.attribute()).size();
        List<Value> sum = count == 0 ? List.of() : List.of(new Value.Decimal(sum(measure.attribute())));
        return test.match(new NaiveTests(sum, asOf, BigDecimal.valueOf(count)));
    }

    @Override
    public Boolean distinct(Measure.Distinct measure) {
        long distinct = values(measure.attribute()).stream().distinct().count();
        return passes(List.of(new Value.Decimal(BigDecimal.valueOf(distinct))));
    }

    @Override
    public Boolean first(Measure.First measure) {
        return passes(times.stream().min(NaiveTests.ORDER).stream().toList());
    }

    @Override
    public Boolean last(Measure.Last measure) {
        return passes(times.stream().max(NaiveTests.ORDER).stream().toList());
    }

    private boolean passes(List<Value> values) {
        return test.match(new NaiveTests(values, asOf));
    }

    private List<Value> values(String attribute) {
        return rows.stream()
                .map(row -> row.get(attribute))
                .filter(Objects::nonNull)
                .toList();
    }

    private BigDecimal sum(String attribute) {
        return values(attribute).stream()
                .map(value -> ((Value.Decimal) value).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
