package io.segmentkit.reason;

import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.value.Value;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Values of an attribute that differ from each other. */
final class DifferentValues {
    private static final int MOST = 50;

    private DifferentValues() {}

    static List<Value> of(RowWorld row, MeasuredThing thing) {
        DeclaredAttribute declared =
                row.schema().find(thing.attribute().orElseThrow()).orElseThrow();
        LocalDate today = row.asOf().today();
        return switch (declared.attribute().type()) {
            case TEXT -> numbered(MOST, i -> new Value.Text("text " + i));
            case INTEGER, DECIMAL -> numbered(MOST, Value.Decimal::of);
            case BOOLEAN -> List.of(new Value.Truth(true), new Value.Truth(false));
            case DATE -> numbered(MOST, i -> new Value.Date(today.minusDays(i)));
            case TIMESTAMP ->
                numbered(MOST, i -> new Value.Timestamp(row.asOf().instant().minusSeconds(i)));
            case CHOICE ->
                declared.attribute().choices().stream()
                        .<Value>map(Value.Text::new)
                        .toList();
            case MONTH_DAY -> numbered(28, i -> new Value.DayOfYear(MonthDay.of(1, i)));
        };
    }

    private static List<Value> numbered(int most, IntFunction<Value> value) {
        return IntStream.rangeClosed(1, most).mapToObj(value).toList();
    }
}
