package io.segmentkit.csv.json;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.population.ActivityColumns;
import io.segmentkit.csv.population.AttributeColumns;
import io.segmentkit.csv.population.Column;
import io.segmentkit.csv.population.CsvMapping;
import io.segmentkit.csv.population.FileColumns;
import io.segmentkit.csv.population.InvalidMappingException;
import io.segmentkit.csv.population.LabelColumns;
import io.segmentkit.csv.population.Moment;
import io.segmentkit.csv.population.RecordColumns;
import io.segmentkit.document.AttributeJson;
import io.segmentkit.document.JsonObject;
import java.time.ZoneId;
import java.util.List;

/** Reads a mapping. Where a name is missing, which is a problem already, another stands in. */
final class MappingReader {
    private static final String STAND_IN = "?";

    private final JsonObject json;
    private final CsvFormat usual;

    MappingReader(JsonObject json) {
        this.json = json;
        this.usual = FormatReader.read(json, CsvFormat.detected().separatedBy(','));
    }

    CsvMapping read() {
        JsonObject profiles = json.object("profiles");
        CsvMapping.Builder mapping = CsvMapping.of(name(profiles, "file")).filesAre(usual);
        json.made("zone", ZoneId::of, "expected a zone such as Europe/Warsaw").ifPresent(mapping::zone);
        json.made("asOf", Moment::parse, "expected a moment such as 2026-05-07 or 2026-05-07T10:00")
                .ifPresent(mapping::asOf);
        readProfiles(profiles, mapping);
        for (JsonObject part : json.objects("activities", part -> part)) {
            mapping.activities(name(part, "file"), columns -> activities(part, columns));
        }
        for (JsonObject part : json.objects("records", part -> part)) {
            mapping.records(name(part, "kind"), name(part, "file"), columns -> records(part, columns));
        }
        for (JsonObject part : json.objects("labels", part -> part)) {
            mapping.labels(new LabelSet(name(part, "set")), name(part, "file"), columns -> labels(part, columns));
        }
        json.refuseOthers();
        return built(mapping);
    }

    /** The mapping, or one in its place where files contradict each other: then the document is refused anyway. */
    private CsvMapping built(CsvMapping.Builder mapping) {
        try {
            return mapping.build();
        } catch (InvalidMappingException contradictory) {
            json.problems(contradictory.problems());
            return CsvMapping.of(STAND_IN).id(STAND_IN).build();
        }
    }

    private void readProfiles(JsonObject part, CsvMapping.Builder mapping) {
        mapping.id(name(part, "id"));
        readFile(part, mapping);
        readAttributes(part, "attributes", mapping);
        part.named("labels").forEach((set, cell) -> {
            mapping.labels(new LabelSet(set.isBlank() ? STAND_IN : set), labelColumn(cell));
            cell.refuseOthers();
        });
        part.refuseOthers();
    }

    private ActivityColumns activities(JsonObject part, ActivityColumns columns) {
        columns.profile(name(part, "profile"));
        readFile(part, columns);
        if (part.has("typeColumn")) {
            columns.typeColumn(name(part, "typeColumn"), part.texts("types").toArray(String[]::new));
        } else {
            columns.type(name(part, "type"));
        }
        JsonObject at = part.object("at");
        columns.at(new ColumnReader(at).time(name(at, "column")));
        at.refuseOthers();
        readAttributes(part, "parameters", columns);
        part.refuseOthers();
        return columns;
    }

    private RecordColumns records(JsonObject part, RecordColumns columns) {
        columns.profile(name(part, "profile"));
        readFile(part, columns);
        readAttributes(part, "attributes", columns);
        part.refuseOthers();
        return columns;
    }

    private LabelColumns labels(JsonObject part, LabelColumns columns) {
        columns.profile(name(part, "profile"));
        readFile(part, columns);
        columns.labels(labelColumn(part));
        part.refuseOthers();
        return columns;
    }

    private static Column labelColumn(JsonObject cell) {
        return ColumnReader.separated(cell, Column.column(name(cell, "column")));
    }

    private void readFile(JsonObject part, FileColumns<?> columns) {
        columns.format(FormatReader.read(part, usual));
        for (JsonObject join : part.objects("joins", join -> join)) {
            columns.join(
                    name(join, "as"),
                    name(join, "column"),
                    name(join, "file"),
                    name(join, "key"),
                    FormatReader.read(join, usual));
            join.refuseOthers();
        }
    }

    private static void readAttributes(JsonObject part, String field, AttributeColumns<?> columns) {
        part.named(field).forEach((name, cell) -> {
            if (name.isBlank()) {
                part.problem(field, "an attribute's name must not be blank", List.of());
                return;
            }
            Attribute attribute = AttributeJson.read(cell, name);
            columns.bind(attribute, new ColumnReader(cell).column(attribute));
            cell.refuseOthers();
        });
    }

    static String name(JsonObject part, String field) {
        String name = part.text(field);
        if (!name.isEmpty() && name.isBlank()) {
            part.problem(field, "expected a text that is not blank", List.of());
        }
        return name.isBlank() ? STAND_IN : name;
    }
}
