package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.examples.quickstart.document.JsonObject;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.value.ValueType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads {@code {"city": {"type": "text", "column": "city"}}} as the columns that hold attributes. */
final class AttributeColumnsReader {
    private final ZoneId zone;

    AttributeColumnsReader(ZoneId zone) {
        this.zone = zone;
    }

    List<AttributeColumn> read(JsonObject holder, String field) {
        List<AttributeColumn> columns = new ArrayList<>();
        holder.named(field).forEach((name, json) -> {
            if (name.isBlank()) {
                holder.problem(field, "an attribute's name must not be blank", List.of());
            } else {
                columns.add(read(name, json));
            }
        });
        return columns;
    }

    /** The column that says when an activity happened. */
    AttributeColumn readTime(JsonObject json) {
        CellType cells = new CellTypeReader(json, zone).read(ValueType.TIMESTAMP);
        ColumnName column = MappingReader.column(json, "column");
        json.refuseOthers();
        return new AttributeColumn(
                new DeclaredAttribute(Criteria.timestamp("at"), false), column, cells, Optional.empty());
    }

    private AttributeColumn read(String name, JsonObject json) {
        String word = json.text("type");
        ValueType type = Arrays.stream(ValueType.values())
                .filter(known -> known.toString().equals(word))
                .findFirst()
                .orElse(ValueType.TEXT);
        if (!type.toString().equals(word) && !word.isEmpty()) {
            json.problem("type", "unknown type", Arrays.asList(ValueType.values()));
        }
        ColumnName column = json.has("column")
                ? MappingReader.column(json, "column")
                : new ColumnName(name, json.pointer("column"));
        CellType cells = new CellTypeReader(json, zone).read(type);
        Optional<String> separator = json.optionalText("separator");
        Attribute attribute = attribute(name, type, json);
        json.refuseOthers();
        return new AttributeColumn(new DeclaredAttribute(attribute, separator.isPresent()), column, cells, separator);
    }

    private static Attribute attribute(String name, ValueType type, JsonObject json) {
        return switch (type) {
            case TEXT -> Criteria.text(name);
            case INTEGER -> Criteria.integer(name);
            case DECIMAL -> Criteria.number(name);
            case BOOLEAN -> Criteria.bool(name);
            case DATE -> Criteria.date(name);
            case TIMESTAMP -> Criteria.timestamp(name);
            case MONTH_DAY -> Criteria.monthDay(name);
            case CHOICE -> choice(name, json);
        };
    }

    private static Attribute choice(String name, JsonObject json) {
        List<String> choices = json.texts("choices");
        if (choices.isEmpty()) {
            json.problem("choices", "a choice needs the list of its choices", List.of());
            return Criteria.text(name);
        }
        return Criteria.choice(name, choices);
    }
}
