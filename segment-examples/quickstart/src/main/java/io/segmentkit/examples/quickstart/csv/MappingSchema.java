package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.examples.quickstart.csv.CsvMapping.Activities;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Labels;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Profiles;
import io.segmentkit.examples.quickstart.csv.CsvMapping.Records;
import io.segmentkit.examples.quickstart.document.JsonObject;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.Problem;
import io.segmentkit.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What profiles have by a mapping. */
final class MappingSchema {
    private final Profiles profiles;
    private final List<Activities> activities;
    private final List<Records> records;
    private final List<Labels> labels;
    private final Schema.Builder schema = Schema.builder();
    private final Set<String> types = new HashSet<>();

    MappingSchema(Profiles profiles, List<Activities> activities, List<Records> records, List<Labels> labels) {
        this.profiles = profiles;
        this.activities = activities;
        this.records = records;
        this.labels = labels;
    }

    /** The schema; what is mapped twice is a problem of the mapping. */
    Schema build(JsonObject json) {
        profiles.attributes().forEach(column -> schema.attribute(column.declared()));
        profiles.labels().forEach(column -> schema.labels(column.set()));
        labels.forEach(rows -> schema.labels(rows.labels().set()));
        for (int i = 0; i < activities.size(); i++) {
            activities(activities.get(i), "/activities/" + i, json);
        }
        for (int i = 0; i < records.size(); i++) {
            if (isNew("record", records.get(i).kind(), "/records/" + i + "/kind", json)) {
                schema.record(
                        records.get(i).kind(),
                        CsvMapping.attributes(records.get(i).attributes()));
            }
        }
        return schema.build();
    }

    private void activities(Activities rows, String pointer, JsonObject json) {
        Attributes parameters = CsvMapping.attributes(rows.parameters());
        if (rows.type().types().isEmpty() && isNew("activities of any type", "", pointer + "/types", json)) {
            schema.otherActivities(parameters);
        }
        for (String type : rows.type().types()) {
            if (isNew("activity", type, pointer, json)) {
                schema.activity(type, parameters);
            }
        }
    }

    private boolean isNew(String what, String name, String pointer, JsonObject json) {
        boolean isNew = types.add(what + "\n" + name);
        if (!isNew) {
            json.problems(List.of(Problem.of(pointer, what + " is mapped twice", name)));
        }
        return isNew;
    }
}
