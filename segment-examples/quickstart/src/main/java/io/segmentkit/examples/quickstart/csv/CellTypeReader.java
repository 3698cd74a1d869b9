package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.examples.quickstart.document.JsonObject;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Reads how the cells of a column are written: formats of dates, words for true and false, choices. */
final class CellTypeReader {
    private final JsonObject json;
    private final ZoneId zone;

    CellTypeReader(JsonObject json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    CellType read(ValueType type) {
        return switch (type) {
            case TEXT -> new CellType("a text", Value.Text::new);
            case INTEGER -> new CellType("a whole number", cell -> Value.Decimal.of(new BigInteger(cell)));
            case DECIMAL -> new CellType("a number such as 1234.5", cell -> new Value.Decimal(new BigDecimal(cell)));
            case BOOLEAN -> truth(words("true"), words("false"));
            case DATE -> times("a date as ", TimeFormats.of(List.of("yyyy-MM-dd")), this::date);
            case TIMESTAMP -> times("a timestamp as ", TimeFormats.isoTimestamps(), this::timestamp);
            case MONTH_DAY -> times("a day of the year as ", TimeFormats.of(List.of("--MM-dd")), this::monthDay);
            case CHOICE -> choice(json.texts("choices"));
        };
    }

    private List<String> words(String truth) {
        List<String> words = json.texts(truth);
        return words.isEmpty() ? List.of(truth) : words;
    }

    private CellType truth(List<String> yes, List<String> no) {
        List<String> both = yes.stream().filter(no::contains).toList();
        if (!both.isEmpty()) {
            json.problem("false", "a word cannot be both true and false: " + both, List.of());
        }
        return new CellType(
                String.join(", ", yes) + " for true or " + String.join(", ", no) + " for false",
                cell -> new Value.Truth(oneOf(yes, no, cell)));
    }

    private static boolean oneOf(List<String> yes, List<String> no, String cell) {
        if (!yes.contains(cell) && !no.contains(cell)) {
            throw new IllegalArgumentException(cell);
        }
        return yes.contains(cell);
    }

    private CellType choice(List<String> choices) {
        return new CellType("one of " + String.join(", ", choices), cell -> {
            if (!choices.contains(cell)) {
                throw new IllegalArgumentException(cell);
            }
            return new Value.Text(cell);
        });
    }

    private CellType times(String what, TimeFormats usual, Function<TimeFormats, Function<String, Value>> parser) {
        TimeFormats formats = formats(usual);
        return new CellType(what + formats, parser.apply(formats));
    }

    private Function<String, Value> date(TimeFormats formats) {
        return cell -> new Value.Date(formats.date(cell));
    }

    private Function<String, Value> timestamp(TimeFormats formats) {
        return cell -> new Value.Timestamp(formats.timestamp(cell, zone));
    }

    private Function<String, Value> monthDay(TimeFormats formats) {
        return cell -> new Value.DayOfYear(formats.monthDay(cell));
    }

    private TimeFormats formats(TimeFormats usual) {
        List<String> patterns = json.texts("formats");
        try {
            return patterns.isEmpty() ? usual : TimeFormats.of(patterns);
        } catch (IllegalArgumentException noPattern) {
            json.problem(
                    "formats", "expected patterns such as yyyy-MM-dd HH:mm:ss: " + noPattern.getMessage(), List.of());
            return usual;
        }
    }
}
