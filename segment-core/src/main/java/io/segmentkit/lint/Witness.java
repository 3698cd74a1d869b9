package io.segmentkit.lint;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.json.JsonTree;
import io.segmentkit.profile.Filling;
import io.segmentkit.profile.Profile;
import io.segmentkit.reason.Example;
import io.segmentkit.schema.Schema;
import io.segmentkit.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A profile that shows that a finding is so (B4): made up, nobody's data. It has what it needs and nothing else; prints as
 * {@code leadScore 31, tag "vip", purchase at 2026-05-07T08:00:00Z (amount 500)}.
 *
 * <p>Immutable, equal by value, safe between threads.
 *
 * @param attributes the values of its attributes, by name; absent what is not there
 * @param labels its labels, by set
 * @param segments the segments with lists of members that it is to be in; in no other that criteria name
 * @param activities its activities
 * @param records its records
 */
public record Witness(
        Map<String, List<Value>> attributes,
        Map<String, Set<String>> labels,
        Set<String> segments,
        List<Row> activities,
        List<Row> records) {
    /** Takes copies, in the order of names. */
    public Witness {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        segments = Collections.unmodifiableSet(new TreeSet<>(segments));
        activities = List.copyOf(activities);
        records = List.copyOf(records);
    }

    /**
     * An activity or a record of a witness.
     *
     * @param name the activity's type or the record's kind
     * @param at when the activity happened; empty for records, and for an activity of which that is not known
     * @param attributes the values of its attributes, by name
     */
    public record Row(String name, Optional<Instant> at, Map<String, List<Value>> attributes) {
        /** Takes a copy of the values. */
        public Row {
            attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        }

        @Override
        public String toString() {
            String values = text(attributes);
            return name + at.map(moment -> " at " + moment).orElse("") + (values.isEmpty() ? "" : " (" + values + ")");
        }
    }

    static Witness of(Example example) {
        return new Witness(
                example.attributes(), example.labels(), example.segments(), rows(example, true), rows(example, false));
    }

    private static List<Row> rows(Example example, boolean activities) {
        return example.rows().stream()
                .filter(row -> row.isActivity() == activities)
                .map(row -> new Row(row.name(), row.at(), row.attributes()))
                .toList();
    }

    /**
     * The same as a profile.
     *
     * @param schema the schema of the linter
     * @param id its id
     */
    public Profile profile(Schema schema, String id) {
        Profile.Builder profile = Profile.builder(schema, id);
        fill(profile, attributes);
        labels.forEach((set, some) -> profile.labels(new LabelSet(set), some.toArray(String[]::new)));
        activities.forEach(
                row -> profile.activity(row.name(), row.at().orElse(null), filled -> fill(filled, row.attributes())));
        records.forEach(row -> profile.record(row.name(), filled -> fill(filled, row.attributes())));
        return profile.build();
    }

    private static void fill(Filling<?> filled, Map<String, List<Value>> attributes) {
        attributes.forEach((name, values) -> values.forEach(value -> filled.with(name, value)));
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (!attributes.isEmpty()) {
            parts.add(text(attributes));
        }
        labels.forEach((set, some) -> parts.add(set + " " + quoted(some)));
        if (!segments.isEmpty()) {
            parts.add("in segment " + quoted(segments));
        }
        Stream.concat(activities.stream(), records.stream())
                .collect(groupingBy(Row::toString, LinkedHashMap::new, counting()))
                .forEach((row, times) -> parts.add(times == 1 ? row : times + " times " + row));
        return parts.isEmpty() ? "a profile that has nothing" : String.join(", ", parts);
    }

    private static String text(Map<String, List<Value>> attributes) {
        return attributes.entrySet().stream()
                .map(attribute -> attribute.getKey() + " "
                        + attribute.getValue().stream().map(Value::toString).collect(joining(" and ")))
                .collect(joining(", "));
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> new Value.Text(name).toString()).collect(joining(" and "));
    }

    /** What there is of it as JSON: {@code {"attributes":{"leadScore":[31]},"labels":{"tag":["vip"]}}}. */
    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!attributes.isEmpty()) {
            node.set("attributes", json(attributes));
        }
        if (!labels.isEmpty()) {
            ObjectNode sets = node.putObject("labels");
            labels.forEach((set, some) -> some.forEach(sets.withArray(set)::add));
        }
        if (!segments.isEmpty()) {
            segments.forEach(node.putArray("segments")::add);
        }
        addRows("activities", activities, node);
        addRows("records", records, node);
        return node;
    }

    private static void addRows(String name, List<Row> rows, ObjectNode node) {
        if (rows.isEmpty()) {
            return;
        }
        ArrayNode array = node.putArray(name);
        for (Row row : rows) {
            ObjectNode one = array.addObject().put("name", row.name());
            row.at().ifPresent(at -> one.put("at", at.toString()));
            if (!row.attributes().isEmpty()) {
                one.set("attributes", json(row.attributes()));
            }
        }
    }

    private static ObjectNode json(Map<String, List<Value>> attributes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        attributes.forEach((name, values) ->
                node.putArray(name).addAll(values.stream().map(JsonTree::of).toList()));
        return node;
    }
}
