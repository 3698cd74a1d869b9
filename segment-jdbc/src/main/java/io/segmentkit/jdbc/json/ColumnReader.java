package io.segmentkit.jdbc.json;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.document.AttributeJson;
import io.segmentkit.document.JsonObject;
import io.segmentkit.jdbc.table.BooleanColumn;
import io.segmentkit.jdbc.table.ChoiceColumn;
import io.segmentkit.jdbc.table.Column;
import io.segmentkit.jdbc.table.DateColumn;
import io.segmentkit.jdbc.table.MonthDayColumn;
import io.segmentkit.jdbc.table.NumberColumn;
import io.segmentkit.jdbc.table.TextColumn;
import io.segmentkit.jdbc.table.TimestampColumn;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code {"type": "date", "column": "born_on", "form": "isoText"}}: an attribute and its column. */
final class ColumnReader {
    private final JsonObject json;

    ColumnReader(JsonObject json) {
        this.json = json;
    }

    /** The attribute of that name; the choices are those of the codes where they are not listed. */
    Attribute attribute(String name) {
        return json.has("codes") && !json.has("choices")
                ? AttributeJson.read(json, name, json.object("codes").fields())
                : AttributeJson.read(json, name);
    }

    /** The column that holds it: the one given, or else the one of its name. */
    Column column(Attribute attribute) {
        String name = json.has("column")
                ? TableReader.name(json, "column")
                : TableReader.checked(json, "column", attribute.name());
        return switch (attribute.type()) {
            case TEXT -> new TextColumn(name);
            case INTEGER, DECIMAL -> number(name);
            case BOOLEAN -> truth(name);
            case DATE -> DateColumn.as(form(DateColumn.Form.values(), DateColumn.Form.DATE), name);
            case TIMESTAMP -> timestamp(name);
            case MONTH_DAY -> MonthDayColumn.as(form(MonthDayColumn.Form.values(), MonthDayColumn.Form.ISO_TEXT), name);
            case CHOICE -> choice(name);
        };
    }

    private Column number(String name) {
        NumberColumn plain = NumberColumn.of(name);
        boolean text = form(NumberColumn.Form.values(), NumberColumn.Form.NUMBER) == NumberColumn.Form.TEXT;
        if (!text && !json.has("scale")) {
            return plain;
        }
        int scale = json.wholeNumber("scale");
        return TableReader.made(
                        json,
                        "scale",
                        () -> text ? NumberColumn.ofText(name, scale) : NumberColumn.ofScale(name, scale))
                .orElse(plain);
    }

    private Column truth(String name) {
        if (!json.has("true") && !json.has("false")) {
            return BooleanColumn.of(name);
        }
        List<Object> yes = json.values("true");
        List<Object> no = json.values("false");
        if (yes.size() != 1 || no.size() != 1) {
            json.problem("true", "what stands for true and for false are one value each", List.of());
            return BooleanColumn.of(name);
        }
        return TableReader.made(json, "true", () -> BooleanColumn.marked(name, yes.get(0), no.get(0)))
                .orElse(BooleanColumn.of(name));
    }

    private Column choice(String name) {
        if (!json.has("codes")) {
            return ChoiceColumn.of(name);
        }
        JsonObject codes = json.object("codes");
        Map<Object, String> choices = new LinkedHashMap<>();
        for (String choice : codes.fields()) {
            for (Object code : codes.values(choice)) {
                if (choices.put(code, choice) != null) {
                    codes.problem(choice, "this code stands for another choice already", List.of());
                }
            }
        }
        return TableReader.made(json, "codes", () -> ChoiceColumn.coded(name, choices))
                .orElse(ChoiceColumn.of(name));
    }

    TimestampColumn timestamp(String name) {
        TimestampColumn column =
                TimestampColumn.as(form(TimestampColumn.Form.values(), TimestampColumn.Form.INSTANT), name);
        if (json.has("digits")) {
            int digits = json.wholeNumber("digits");
            TimestampColumn plain = column;
            column =
                    TableReader.made(json, "digits", () -> plain.digits(digits)).orElse(plain);
        }
        return json.made("offset", ZoneOffset::of, "expected an offset such as +02:00")
                .map(column::at)
                .orElse(column);
    }

    /** The form that is named as Java's constant is, in camel case. */
    private <F extends Enum<F>> F form(F[] forms, F usual) {
        List<String> words = Arrays.stream(forms).map(ColumnReader::word).toList();
        String word = json.optionalText("form").orElse(word(usual));
        if (!words.contains(word)) {
            if (!word.isEmpty()) {
                json.problem("form", "unknown form", words);
            }
            return usual;
        }
        return forms[words.indexOf(word)];
    }

    /** {@code EPOCH_DAYS} as {@code epochDays}. */
    private static String word(Enum<?> form) {
        StringBuilder word = new StringBuilder();
        for (String part : form.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }
}
