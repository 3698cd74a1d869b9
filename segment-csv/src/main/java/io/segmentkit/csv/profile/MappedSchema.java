package io.segmentkit.csv.profile;

import io.segmentkit.csv.profile.MappedFiles.Activities;
import io.segmentkit.csv.profile.MappedFiles.Records;
import io.segmentkit.csv.rows.AttributeColumn;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.schema.Problem;
import io.segmentkit.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What profiles have by mapped files. Activities of one type may come from several files, as may records of one kind; they
 * then have the attributes of all of them. A file whose type column may name any type adds its own to every type.
 */
public final class MappedSchema {
    private final MappedFiles files;
    private final Consumer<Problem> problems;
    private final Map<String, Map<String, DeclaredAttribute>> activities = new LinkedHashMap<>();
    private final Map<String, DeclaredAttribute> others = new LinkedHashMap<>();
    private final Map<String, Map<String, DeclaredAttribute>> records = new LinkedHashMap<>();

    private MappedSchema(MappedFiles files, Consumer<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The schema; attributes that files declare in different ways are problems. */
    public static Schema of(MappedFiles files, Consumer<Problem> problems) {
        return new MappedSchema(files, problems).schema();
    }

    private Schema schema() {
        Schema.Builder schema = Schema.builder();
        files.profiles().attributes().forEach(column -> schema.attribute(column.declared()));
        files.profiles().labels().forEach(column -> schema.labels(column.set()));
        files.labels().forEach(rows -> schema.labels(rows.labels().set()));
        boolean open = addActivities();
        activities.forEach((type, parameters) -> schema.activity(type, Attributes.of(parameters.values())));
        if (open) {
            schema.otherActivities(Attributes.of(others.values()));
        }
        for (int i = 0; i < files.records().size(); i++) {
            Records rows = files.records().get(i);
            Map<String, DeclaredAttribute> known = records.computeIfAbsent(rows.kind(), kind -> new LinkedHashMap<>());
            add(rows.attributes(), known, "/records/" + i + "/attributes");
        }
        records.forEach((kind, attributes) -> schema.record(kind, Attributes.of(attributes.values())));
        return schema.build();
    }

    private boolean addActivities() {
        boolean open = false;
        for (Activities rows : files.activities()) {
            rows.types().forEach(type -> activities.put(type, new LinkedHashMap<>()));
            open |= rows.types().isEmpty();
        }
        for (int i = 0; i < files.activities().size(); i++) {
            Activities rows = files.activities().get(i);
            String pointer = "/activities/" + i + "/parameters";
            if (rows.types().isEmpty()) {
                add(rows.parameters(), others, pointer);
                activities.values().forEach(known -> add(rows.parameters(), known, pointer));
            }
            rows.types().forEach(type -> add(rows.parameters(), activities.getOrDefault(type, others), pointer));
        }
        return open;
    }

    private void add(List<AttributeColumn> columns, Map<String, DeclaredAttribute> known, String pointer) {
        for (AttributeColumn column : columns) {
            DeclaredAttribute declared = column.declared();
            DeclaredAttribute before = known.putIfAbsent(declared.name(), declared);
            if (before != null && !before.equals(declared)) {
                problems.accept(Problem.of(
                        pointer + "/" + declared.name(),
                        "another file has it as " + text(before) + ", which must be the same",
                        text(declared)));
            }
        }
    }

    private static String text(DeclaredAttribute declared) {
        return declared.attribute().type() + (declared.multiValued() ? ", several" : "");
    }
}
