package io.segmentkit.csv.json;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.csv.cell.CellType;
import io.segmentkit.csv.population.Column;
import io.segmentkit.document.JsonObject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code {"type": "date", "column": "born", "formats": ["dd.MM.yyyy"]}}: an attribute and its column. */
final class ColumnReader {
    private final JsonObject json;

    ColumnReader(JsonObject json) {
        this.json = json;
    }

    /** The column that holds it: the one given, or else the one of its name. */
    Column column(Attribute attribute) {
        Column column = Column.column(json.has("column") ? MappingReader.name(json, "column") : attribute.name());
        Column written = switch (attribute.type()) {
            case DATE -> formatted(column, CellType::dates);
            case TIMESTAMP -> formatted(column, patterns -> CellType.timestamps(patterns, ZoneOffset.UTC));
            case MONTH_DAY -> formatted(column, CellType::monthDays);
            case DECIMAL -> json.flag("decimalComma") ? column.decimalComma() : column;
            case BOOLEAN -> booleans(column);
            case TEXT, INTEGER, CHOICE -> column;
        };
        return separated(json, written);
    }

    /** The column that says when an activity happened. */
    Column time(String name) {
        return formatted(Column.column(name), patterns -> CellType.timestamps(patterns, ZoneOffset.UTC));
    }

    static Column separated(JsonObject json, Column column) {
        Optional<String> separator = json.optionalText("separator").filter(text -> !text.isEmpty());
        if (separator.isEmpty()) {
            return column;
        }
        return json.has("trim") && !json.flag("trim")
                ? column.separatedExactlyBy(separator.get())
                : column.separatedBy(separator.get());
    }

    private Column formatted(Column column, Function<List<String>, CellType> type) {
        List<String> patterns = json.texts("formats");
        try {
            return type.apply(patterns).expected().isEmpty() ? column : column.formats(patterns.toArray(String[]::new));
        } catch (IllegalArgumentException noPattern) {
            json.problem(
                    "formats", "expected patterns such as yyyy-MM-dd HH:mm:ss: " + noPattern.getMessage(), List.of());
            return column;
        }
    }

    private Column booleans(Column column) {
        List<String> yes = words("true");
        List<String> no = words("false");
        List<String> both = yes.stream().filter(no::contains).toList();
        if (!both.isEmpty()) {
            json.problem("false", "a word cannot be both true and false: " + both, List.of());
            return column;
        }
        return column.booleans(yes, no);
    }

    private List<String> words(String truth) {
        List<String> words = json.texts(truth);
        return words.isEmpty() ? List.of(truth) : words;
    }
}
