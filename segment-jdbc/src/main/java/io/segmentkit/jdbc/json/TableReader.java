package io.segmentkit.jdbc.json;

import io.segmentkit.document.JsonObject;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.Join;
import io.segmentkit.jdbc.table.JoinedTable;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads which table a part of a mapping is about. Where a name is missing, which is a problem already, another stands in. */
final class TableReader {
    private static final String STAND_IN = "?";

    private TableReader() {}

    static String name(JsonObject part, String field) {
        String name = part.text(field);
        return name.isEmpty() ? STAND_IN : checked(part, field, name);
    }

    /** The text as the name of a column. */
    static String checked(JsonObject part, String field, String name) {
        return made(part, field, () -> FixedCondition.absent(name)).isPresent() ? name : STAND_IN;
    }

    /** {@code "customer"} or {@code ["crm", "customer"]}. */
    static TableName table(JsonObject part) {
        List<Object> found = part.values("table");
        if (!part.has("table")) {
            part.text("table"); // tells that it is missing
            return TableName.of(STAND_IN);
        }
        List<String> parts = new ArrayList<>();
        for (Object name : found) {
            if (name instanceof String text) {
                parts.add(text);
            } else {
                part.problem("table", "expected the table's name, or a list of catalog, schema and table", List.of());
                return TableName.of(STAND_IN);
            }
        }
        return made(part, "table", () -> new TableName(parts)).orElse(TableName.of(STAND_IN));
    }

    /** What the supplier makes; what it refuses becomes a problem of the field. */
    static <T> Optional<T> made(JsonObject part, String field, Supplier<T> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException refusal) {
            part.problem(field, String.valueOf(refusal.getMessage()), List.of());
            return Optional.empty();
        }
    }

    /** {@code [{"column": "tenant", "is": 7}, {"column": "deleted_at", "absent": true}]}. */
    static List<FixedCondition> where(JsonObject part) {
        return part.objects("where", condition -> {
            String column = name(condition, "column");
            List<Object> values = condition.values("is");
            boolean absent = condition.flag("absent");
            if (absent == !values.isEmpty()) {
                condition.problem("is", "expected values, or \"absent\": true in their place", List.of());
            }
            condition.refuseOthers();
            return made(condition, "is", () -> new FixedCondition(column, values))
                    .orElse(FixedCondition.absent(column));
        });
    }

    static List<Join> joins(JsonObject part, TableName table) {
        List<Join> joins = part.objects("joins", join -> {
            Join read = new Join(asName(join), name(join, "column"), table(join), name(join, "key"), where(join));
            join.refuseOthers();
            return read;
        });
        return made(part, "joins", () -> new JoinedTable(table, joins).joins()).orElse(List.of());
    }

    private static String asName(JsonObject join) {
        String as = name(join, "as");
        if (as.indexOf('.') >= 0) {
            join.problem("as", "must not have a dot in it", List.of());
            return STAND_IN;
        }
        return as;
    }

    static LinkedTable linked(JsonObject part) {
        TableName table = table(part);
        return new LinkedTable(table, name(part, "profile"), where(part), joins(part, table));
    }

    static NamesTable names(JsonObject part) {
        NamesTable names = new NamesTable(table(part), name(part, "id"), name(part, "name"), where(part));
        part.refuseOthers();
        return names;
    }
}
