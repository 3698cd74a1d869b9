package io.segmentkit.jdbc.json;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.document.JsonObject;
import io.segmentkit.jdbc.table.BoundAttribute;
import io.segmentkit.jdbc.table.Column;
import io.segmentkit.jdbc.table.ColumnBindings;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.RowsBindings;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TableName;
import java.util.List;
import java.util.Optional;

/** Reads a mapping. */
final class MappingReader {
    private final JsonObject json;

    MappingReader(JsonObject json) {
        this.json = json;
    }

    TableMapping read() {
        JsonObject profiles = json.object("profiles");
        TableName table = TableReader.table(profiles);
        TableMapping.Builder mapping = TableMapping.of(table).id(TableReader.name(profiles, "id"));
        TableReader.where(profiles).forEach(mapping::where);
        TableReader.joins(profiles, table).forEach(mapping::join);
        attributes(profiles, "attributes", mapping, true);
        profiles.refuseOthers();
        json.objects("labels", part -> labels(part, mapping));
        json.objects("activities", part -> activities(part, mapping));
        json.objects("records", part -> records(part, mapping));
        json.refuseOthers();
        return mapping.build();
    }

    private static void attributes(JsonObject part, String field, ColumnBindings<?> bindings, boolean ofProfiles) {
        part.named(field).forEach((name, cell) -> {
            if (name.isBlank()) {
                part.problem(field, "an attribute's name must not be blank", List.of());
                return;
            }
            ColumnReader reader = new ColumnReader(cell);
            Attribute attribute = reader.attribute(name);
            Column column = reader.column(attribute);
            Optional<JsonObject> rows = ofProfiles ? cell.optionalObject("rows") : Optional.empty();
            TableReader.made(
                            cell,
                            "codes",
                            () -> rows.map(own -> inRows(own, attribute, column))
                                    .orElseGet(() -> BoundAttribute.of(attribute, column)))
                    .ifPresent(bindings::bind);
            cell.refuseOthers();
        });
    }

    /** {@code {"table": "custom", "profile": "customer_id", "key": "name"}}: several values, unless it says they are single. */
    private static BoundAttribute inRows(JsonObject rows, Attribute attribute, Column column) {
        LinkedTable linked = TableReader.linked(rows);
        if (rows.has("key")) {
            linked = linked.where(
                    TableReader.name(rows, "key"), rows.optionalText("value").orElse(attribute.name()));
        }
        boolean single = rows.flag("single");
        rows.refuseOthers();
        return single
                ? BoundAttribute.oneOf(attribute, linked, column)
                : BoundAttribute.allOf(attribute, linked, column);
    }

    private static TableMapping.Builder labels(JsonObject part, TableMapping.Builder mapping) {
        LinkedTable rows = TableReader.linked(part);
        String set = TableReader.name(part, "set");
        String column = TableReader.name(part, "column");
        Optional<JsonObject> names = part.optionalObject("names");
        TableReader.made(
                part,
                "set",
                () -> names.map(own -> mapping.labels(new LabelSet(set), rows, column, TableReader.names(own)))
                        .orElseGet(() -> mapping.labels(new LabelSet(set), rows, column)));
        part.refuseOthers();
        return mapping;
    }

    private static TableMapping.Builder activities(JsonObject part, TableMapping.Builder mapping) {
        LinkedTable rows = TableReader.linked(part);
        boolean several = part.has("typeColumn");
        String type = TableReader.name(part, several ? "typeColumn" : "type");
        String[] types = several ? part.texts("types").toArray(String[]::new) : new String[0];
        TableReader.made(
                part,
                several ? "types" : "type",
                () -> several
                        ? mapping.activities(
                                rows, columns -> timed(part, columns).type(type).types(types))
                        : mapping.activity(type, rows, columns -> timed(part, columns)));
        part.refuseOthers();
        return mapping;
    }

    private static RowsBindings timed(JsonObject part, RowsBindings columns) {
        JsonObject at = part.object("at");
        columns.at(new ColumnReader(at).timestamp(TableReader.name(at, "column")));
        at.refuseOthers();
        attributes(part, "parameters", columns, false);
        return columns;
    }

    private static TableMapping.Builder records(JsonObject part, TableMapping.Builder mapping) {
        LinkedTable rows = TableReader.linked(part);
        String kind = TableReader.name(part, "kind");
        TableReader.made(
                part,
                "kind",
                () -> mapping.records(kind, rows, columns -> {
                    attributes(part, "attributes", columns, false);
                    return columns;
                }));
        part.refuseOthers();
        return mapping;
    }
}
