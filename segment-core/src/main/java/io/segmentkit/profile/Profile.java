package io.segmentkit.profile;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.LabelSet;
import io.segmentkit.read.RowsReader;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.schema.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A ready-made profile for hosts without classes of their own: values by the attributes of a schema, kept by position.
 *
 * <pre>{@code
 * Schema schema = Schema.builder().attributes(CITY, LEAD_SCORE).labels(tags()).activity("purchase", AMOUNT).build();
 * Profile ada = Profile.builder(schema, "1")
 *         .with(CITY, "Warszawa")
 *         .labels(tags(), "vip")
 *         .activity("purchase", when, purchase -> purchase.with(AMOUNT, 120))
 *         .build();
 * boolean in = Profile.mapping(schema).compile(criterion).asOf(today).test(ada);
 * }</pre>
 *
 * <p>Immutable, safe between threads. Prints as its id only, as the rest is personal data.
 */
public final class Profile {
    private final Schema schema;
    private final String id;
    private final Row row;
    private final List<Set<String>> labels;
    private final List<List<Activity>> activities;
    private final List<List<Row>> records;

    private Profile(Builder builder) {
        this.schema = builder.schema;
        this.id = builder.id;
        this.row = builder.row();
        this.labels = inOrder(builder.labels, Set::copyOf);
        this.activities = inOrder(builder.activities, Profile::trimmed);
        this.records = inOrder(builder.records, Profile::trimmed);
    }

    private static <V> List<V> inOrder(Map<String, V> byName, UnaryOperator<V> copy) {
        return byName.values().stream().map(copy).toList();
    }

    private static <E> List<E> trimmed(List<E> list) {
        return list.isEmpty() ? List.of() : new ArrayList<>(list);
    }

    /** An activity: its type, when it happened if that is known, and its parameters. */
    private record Activity(String type, @Nullable Instant at, Row row) {}

    /** A profile with that id, to be filled in with what the schema has. */
    public static Builder builder(Schema schema, String id) {
        return new Builder(schema, requireNonNull(id, "id"));
    }

    /**
     * Reads profiles that were built with the same schema or an equal one; others are refused when they are read, with an
     * {@link IllegalArgumentException}.
     */
    public static ProfileMapping<Profile> mapping(Schema schema) {
        ProfileMapping.Builder<Profile> mapping =
                ProfileMapping.of(Profile.class).id(Profile::id);
        for (DeclaredAttribute attribute : schema.attributes().all()) {
            mapping.bind(attribute, Row.reader(profile -> profile.row, schema.attributes(), attribute));
        }
        List<String> sets = List.copyOf(schema.labelSets());
        for (int i = 0; i < sets.size(); i++) {
            int position = i;
            mapping.labels(
                    new LabelSet(sets.get(i)),
                    profile -> profile.of(schema).labels.get(position));
        }
        List<String> types = List.copyOf(schema.activities().keySet());
        for (int i = 0; i < types.size(); i++) {
            int position = i;
            mapping.activity(
                    types.get(i),
                    activities(position, schema, schema.activity(types.get(i)).orElseThrow(), false));
        }
        schema.otherActivities()
                .ifPresent(parameters -> mapping.otherActivities(activities(types.size(), schema, parameters, true)));
        List<String> kinds = List.copyOf(schema.records().keySet());
        for (int i = 0; i < kinds.size(); i++) {
            int position = i;
            Attributes attributes = requireNonNull(schema.records().get(kinds.get(i)));
            mapping.records(
                    kinds.get(i),
                    new RowsReader<Profile, Row>(
                            profile -> profile.of(schema).records.get(position),
                            null,
                            null,
                            attributes,
                            Row.readers(record -> record, attributes)));
        }
        return mapping.build();
    }

    private static RowsReader<Profile, Activity> activities(
            int position, Schema schema, Attributes parameters, boolean severalTypes) {
        return new RowsReader<>(
                profile -> profile.of(schema).activities.get(position),
                severalTypes ? Activity::type : null,
                Activity::at,
                parameters,
                Row.readers(Activity::row, parameters));
    }

    private Profile of(Schema expected) {
        if (!schema.equals(expected)) {
            throw new IllegalArgumentException("profile was built with another schema: " + schema);
        }
        return this;
    }

    /** The id. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return "profile " + id;
    }

    /** Fills in a profile. Not safe between threads. */
    public static final class Builder extends Filling<Builder> {
        /** Stands for all types that are not declared; no type is blank. */
        private static final String OTHERS = "";

        private final Schema schema;
        private final String id;
        private final Map<String, Set<String>> labels = new LinkedHashMap<>();
        private final Map<String, List<Activity>> activities = new LinkedHashMap<>();
        private final Map<String, List<Row>> records = new LinkedHashMap<>();

        private Builder(Schema schema, String id) {
            super(new Row(schema.attributes()));
            this.schema = schema;
            this.id = id;
            schema.labelSets().forEach(set -> labels.put(set, new HashSet<>()));
            schema.activities().keySet().forEach(type -> activities.put(type, new ArrayList<>()));
            schema.otherActivities().ifPresent(others -> activities.put(OTHERS, new ArrayList<>()));
            schema.records().keySet().forEach(kind -> records.put(kind, new ArrayList<>()));
        }

        @Override
        Builder self() {
            return this;
        }

        /** Adds labels of a set. */
        public Builder labels(LabelSet set, String... some) {
            known("label set", labels, set.name()).addAll(Arrays.asList(some));
            return this;
        }

        /**
         * Adds an activity.
         *
         * @param type its type
         * @param at when it happened; null where that is not known, so that it lies in no window
         * @param parameters fills in its parameters
         */
        public Builder activity(String type, @Nullable Instant at, Consumer<RowBuilder> parameters) {
            Attributes attributes = schema.activity(type)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "unknown activity " + type + ", valid: " + activities.keySet()));
            known("activity", activities, activities.containsKey(type) ? type : OTHERS)
                    .add(new Activity(type, at, filled(attributes, parameters)));
            return this;
        }

        /**
         * Adds a record.
         *
         * @param kind its kind
         * @param attributes fills in its attributes
         */
        public Builder record(String kind, Consumer<RowBuilder> attributes) {
            List<Row> rows = known("record", records, kind);
            rows.add(filled(requireNonNull(schema.records().get(kind)), attributes));
            return this;
        }

        private static Row filled(Attributes attributes, Consumer<RowBuilder> values) {
            RowBuilder builder = new RowBuilder(new Row(attributes));
            values.accept(builder);
            return builder.row();
        }

        private static <V> V known(String what, Map<String, V> byName, String name) {
            V found = byName.get(name);
            if (found == null) {
                throw new IllegalArgumentException("unknown " + what + " " + name + ", valid: " + byName.keySet());
            }
            return found;
        }

        /** The profile. The builder is of no use afterwards. */
        public Profile build() {
            return new Profile(this);
        }
    }

    /** Fills in an activity's parameters or a record's attributes. Not safe between threads. */
    public static final class RowBuilder extends Filling<RowBuilder> {
        private RowBuilder(Row row) {
            super(row);
        }

        @Override
        RowBuilder self() {
            return this;
        }
    }
}
