package io.segmentkit.csv.cell;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads dates and times by several formats, tried in order. */
abstract class TimeCells<V> implements CellReader<V> {
    private final DateTimeFormatter[] formatters;
    private final @Nullable NumericPattern[] numeric;

    TimeCells(List<TimeFormat> formats) {
        formatters = formats.stream().map(TimeFormat::formatter).toArray(DateTimeFormatter[]::new);
        numeric = formats.stream()
                .map(format -> NumericPattern.of(format.pattern())
                        .filter(this::isEnough)
                        .orElse(null))
                .toArray(NumericPattern[]::new);
    }

    /** Whether the fields of the pattern say what is meant. */
    abstract boolean isEnough(NumericPattern pattern);

    /** What is meant by fields that were read. */
    abstract V of(NumericPattern fields);

    /** What is meant by what a formatter read; throws where that does not exist. */
    abstract V of(TemporalAccessor read);

    @Override
    public final @Nullable V read(char[] chars, int from, int to) {
        for (int i = 0; i < formatters.length; i++) {
            NumericPattern pattern = numeric[i];
            if (pattern != null && pattern.read(chars, from, to)) {
                return of(pattern);
            }
            if (pattern == null || pattern.mayHaveSignedYear(chars, from, to)) {
                V slowly = TimeFormat.read(formatters[i], new String(chars, from, to - from), this::of);
                if (slowly != null) {
                    return slowly;
                }
            }
        }
        return null;
    }
}
