package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.criteria.LabelSet;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Activities;
import io.segmentkit.examples.quickstart.csv.CsvMapping.ActivityType;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Labels;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Profiles;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Records;
import io.segmentkit.examples.quickstart.document.JsonFile;
import io.segmentkit.examples.quickstart.document.JsonObject;
import io.segmentkit.examples.quickstart.document.RefusedException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a mapping file, which {@code docs/quickstart.md} describes. */
public final class MappingReader {
    private final JsonObject json;
    private final AttributeColumnsReader attributes;
    private final SourceReader sources;
    private final ZoneId zone;

    private MappingReader(JsonObject json) {
        this.json = json;
        this.zone = json.made("zone", ZoneId::of, "expected a zone such as Europe/Warsaw")
                .orElse(ZoneOffset.UTC);
        this.attributes = new AttributeColumnsReader(zone);
        this.sources = new SourceReader(SourceReader.format(json, CsvFormat.USUAL));
    }

    /**
     * The mapping that the file holds.
     *
     * @throws RefusedException with everything that is wrong with it, if anything is
     */
    public static CsvMapping read(Path file) {
        return JsonFile.read(file, json -> new MappingReader(json).read());
    }

    private CsvMapping read() {
        Optional<Moment> asOf =
                json.made("asOf", Moment::parse, "expected a moment such as 2026-05-07 or 2026-05-07T10:00");
        Profiles profiles = profiles(json.object("profiles"));
        List<Activities> activities = json.objects("activities", this::activities);
        List<Records> records = json.objects("records", this::records);
        List<Labels> labels = json.objects("labels", this::labels);
        json.refuseOthers();
        MappingSchema schema = new MappingSchema(profiles, activities, records, labels);
        return new CsvMapping(zone, asOf, profiles, activities, records, labels, schema.build(json));
    }

    private Profiles profiles(JsonObject part) {
        CsvSource source = sources.read(part);
        ColumnName id = column(part, "id");
        List<AttributeColumn> columns = attributes.read(part, "attributes");
        List<LabelColumn> labels = new ArrayList<>();
        part.named("labels").forEach((set, cell) -> labels.add(labelColumn(set, cell)));
        part.refuseOthers();
        return new Profiles(source, id, columns, labels);
    }

    private static LabelColumn labelColumn(String set, JsonObject cell) {
        LabelColumn labels = new LabelColumn(
                set(set.isBlank() ? "label" : set), column(cell, "column"), cell.optionalText("separator"));
        cell.refuseOthers();
        return labels;
    }

    private Activities activities(JsonObject part) {
        CsvSource source = sources.read(part);
        ColumnName profile = column(part, "profile");
        ActivityType type = activityType(part);
        AttributeColumn at = attributes.readTime(part.object("at"));
        List<AttributeColumn> parameters = attributes.read(part, "parameters");
        part.refuseOthers();
        return new Activities(source, profile, type, at, parameters);
    }

    /** Either one type, or the column that says it with the types there are. */
    private static ActivityType activityType(JsonObject part) {
        if (!part.has("typeColumn")) {
            return new ActivityType(Optional.empty(), List.of(part.text("type")));
        }
        return new ActivityType(Optional.of(column(part, "typeColumn")), part.texts("types"));
    }

    private Records records(JsonObject part) {
        Records records = new Records(
                sources.read(part), column(part, "profile"), part.text("kind"), attributes.read(part, "attributes"));
        part.refuseOthers();
        return records;
    }

    private Labels labels(JsonObject part) {
        CsvSource source = sources.read(part);
        ColumnName profile = column(part, "profile");
        String set = part.text("set");
        LabelColumn column = new LabelColumn(set(set), column(part, "column"), part.optionalText("separator"));
        part.refuseOthers();
        return new Labels(source, profile, column);
    }

    /** A stand-in where the name is missing, which is a problem already. */
    private static LabelSet set(String name) {
        return new LabelSet(name.isBlank() ? "label" : name);
    }

    static ColumnName column(JsonObject part, String field) {
        return new ColumnName(part.text(field), part.pointer(field));
    }
}
