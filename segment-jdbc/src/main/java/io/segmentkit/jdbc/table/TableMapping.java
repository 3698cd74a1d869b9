package io.segmentkit.jdbc.table;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.criteria.MonthDayAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the host's tables hold profiles. Nothing is copied and nothing need be changed: criteria are asked of the tables as
 * they are.
 *
 * <pre>{@code
 * TableMapping customers = TableMapping.of("customer")
 *         .id("id")
 *         .where("tenant", 7)
 *         .bind(CITY, "city")
 *         .bind(BIRTHDAY, "born_on")
 *         .bindAll(EMAILS, LinkedTable.of("email", "customer_id"), "address")
 *         .tags(LinkedTable.of("customer_tag", "customer_id"), "tag")
 *         .activities(LinkedTable.of("event", "customer_id"), a -> a.type("kind").at("happened_at").bind(URL, "url"))
 *         .build();
 * }</pre>
 *
 * <p>Whether tables and columns exist and fit is checked against the database when a population is made of it.
 *
 * <p>Immutable, safe between threads.
 */
public final class TableMapping {
    private final TableName table;
    private final String id;
    private final List<FixedCondition> fixed;
    private final List<Join> joins;
    private final Schema schema;
    private final Map<String, BoundAttribute> attributes;
    private final Map<String, BoundLabels> labels;
    private final Map<String, BoundRows> activities;
    private final @Nullable BoundRows otherActivities;
    private final Map<String, BoundRows> records;

    private TableMapping(Builder builder, String id) {
        this.table = builder.table;
        this.id = id;
        this.fixed = List.copyOf(builder.fixed);
        this.joins = new JoinedTable(table, builder.joins).joins();
        this.attributes = Ordered.copy(builder.attributes());
        this.labels = Ordered.copy(builder.labels);
        this.activities = Ordered.copy(builder.activities);
        this.otherActivities = builder.otherActivities;
        this.records = Ordered.copy(builder.records);
        this.schema = schemaOf();
    }

    /** The table with a row for each profile. */
    public static Builder of(TableName table) {
        return new Builder(table);
    }

    /** As {@link #of(TableName)}. */
    public static Builder of(String table) {
        return of(TableName.of(table));
    }

    private Schema schemaOf() {
        Schema.Builder builder = Schema.builder();
        attributes.values().forEach(bound -> builder.attribute(bound.declared()));
        labels.keySet().forEach(set -> builder.labels(new LabelSet(set)));
        activities.forEach((type, rows) -> builder.activity(type, rows.schema()));
        otherActivities().ifPresent(rows -> builder.otherActivities(rows.schema()));
        records.forEach((kind, rows) -> builder.record(kind, rows.schema()));
        return builder.build();
    }

    /** The table with a row for each profile. */
    public TableName table() {
        return table;
    }

    /** The column of the profile's id. */
    public String id() {
        return id;
    }

    /** What every profile must meet. */
    public List<FixedCondition> fixed() {
        return fixed;
    }

    /** The table and the rows of others that are looked up for each profile. */
    public JoinedTable joined() {
        return new JoinedTable(table, joins);
    }

    /** What profiles have. */
    public Schema schema() {
        return schema;
    }

    /** Where each attribute is kept. */
    public Map<String, BoundAttribute> attributes() {
        return attributes;
    }

    /** Where the labels of each set are kept. */
    public Map<String, BoundLabels> labels() {
        return labels;
    }

    /** Where the activities of each type that is named are kept. */
    public Map<String, BoundRows> activities() {
        return activities;
    }

    /** Where activities of all other types are kept. */
    public Optional<BoundRows> otherActivities() {
        return Optional.ofNullable(otherActivities);
    }

    /** Where the records of each kind are kept. */
    public Map<String, BoundRows> records() {
        return records;
    }

    /** Says where things are kept. Not safe between threads. */
    public static final class Builder extends ColumnBindings<Builder> {
        private final TableName table;
        private final List<FixedCondition> fixed = new ArrayList<>();
        private final List<Join> joins = new ArrayList<>();
        private final Map<String, BoundLabels> labels = new LinkedHashMap<>();
        private final Map<String, BoundRows> activities = new LinkedHashMap<>();
        private final Map<String, BoundRows> records = new LinkedHashMap<>();
        private @Nullable String id;
        private @Nullable BoundRows otherActivities;

        private Builder(TableName table) {
            this.table = table;
        }

        @Override
        Builder self() {
            return this;
        }

        /** The column of the profile's id: a text, a whole number or a UUID, unique and never NULL. Required. */
        public Builder id(String column) {
            id = Identifiers.checked("id", column);
            return this;
        }

        /**
         * Only those profiles whose column has one of these values: a tenant, those that are not deleted. No criterion can
         * get around it.
         */
        public Builder where(String column, Object... values) {
            return where(FixedCondition.oneOf(column, values));
        }

        /** Only those profiles whose column is NULL: those that have no time of deletion. No criterion can get around it. */
        public Builder whereAbsent(String column) {
            return where(FixedCondition.absent(column));
        }

        /** Only those profiles that meet the condition. No criterion can get around it. */
        public Builder where(FixedCondition condition) {
            fixed.add(condition);
            return this;
        }

        /** Looks up a row of another table for each profile: {@code join("address", "address_id", "address", "id")}. */
        public Builder join(String as, String column, String otherTable, String key) {
            return join(Join.of(as, column, otherTable, key));
        }

        /** As {@link #join(String, String, String, String)}. */
        public Builder join(Join join) {
            joins.add(join);
            return this;
        }

        /**
         * Several texts, in a table of their own. A key-value table is one for each key:
         * {@code bindAll(PHONES, LinkedTable.of("custom", "customer_id").where("key", "phone"), "value")}.
         */
        public Builder bindAll(TextAttribute attribute, LinkedTable rows, String column) {
            return put(BoundAttribute.allOf(attribute, rows, new TextColumn(column)));
        }

        /** Several choices, in a table of their own. */
        public Builder bindAll(ChoiceAttribute attribute, LinkedTable rows, ChoiceColumn column) {
            return put(BoundAttribute.allOf(attribute, rows, column));
        }

        /** Several numbers, in a table of their own. */
        public Builder bindAll(NumberAttribute attribute, LinkedTable rows, NumberColumn column) {
            return put(BoundAttribute.allOf(attribute, rows, column));
        }

        /** Several dates, in a table of their own. */
        public Builder bindAll(DateAttribute attribute, LinkedTable rows, DateColumn column) {
            return put(BoundAttribute.allOf(attribute, rows, column));
        }

        /** Several timestamps, in a table of their own. */
        public Builder bindAll(TimestampAttribute attribute, LinkedTable rows, TimestampColumn column) {
            return put(BoundAttribute.allOf(attribute, rows, column));
        }

        /** Several days of the year, in a table of their own. */
        public Builder bindAll(MonthDayAttribute attribute, LinkedTable rows, MonthDayColumn column) {
            return put(BoundAttribute.allOf(attribute, rows, column));
        }

        /**
         * A text in a key-value table: the row whose key column has the attribute's name. No profile may have two such rows;
         * where it may, the attribute has several values: {@link #bindAll(TextAttribute, LinkedTable, String)}.
         */
        public Builder bindKeyed(TextAttribute attribute, LinkedTable rows, String key, String column) {
            return keyed(attribute, rows, key, new TextColumn(column));
        }

        /** A choice in a key-value table. */
        public Builder bindKeyed(ChoiceAttribute attribute, LinkedTable rows, String key, ChoiceColumn column) {
            return keyed(attribute, rows, key, column);
        }

        /** A number in a key-value table. */
        public Builder bindKeyed(NumberAttribute attribute, LinkedTable rows, String key, NumberColumn column) {
            return keyed(attribute, rows, key, column);
        }

        /** A boolean in a key-value table. */
        public Builder bindKeyed(BooleanAttribute attribute, LinkedTable rows, String key, BooleanColumn column) {
            return keyed(attribute, rows, key, column);
        }

        /** A date in a key-value table. */
        public Builder bindKeyed(DateAttribute attribute, LinkedTable rows, String key, DateColumn column) {
            return keyed(attribute, rows, key, column);
        }

        /** A timestamp in a key-value table. */
        public Builder bindKeyed(TimestampAttribute attribute, LinkedTable rows, String key, TimestampColumn column) {
            return keyed(attribute, rows, key, column);
        }

        private Builder keyed(Attribute attribute, LinkedTable rows, String key, Column column) {
            return put(BoundAttribute.oneOf(attribute, rows.where(key, attribute.name()), column));
        }

        /** The tags: label set {@code tag}. */
        public Builder tags(LinkedTable rows, String column) {
            return labels(Criteria.tags(), rows, column);
        }

        /** The categories: label set {@code category}. */
        public Builder categories(LinkedTable rows, String column) {
            return labels(Criteria.categories(), rows, column);
        }

        /** The consents: label set {@code consent}. */
        public Builder consents(LinkedTable rows, String column) {
            return labels(Criteria.consents(), rows, column);
        }

        /** The labels of a set, by name in the column of a link table. */
        public Builder labels(LabelSet set, LinkedTable rows, String column) {
            return labels(set, new BoundLabels(rows, column, Optional.empty()));
        }

        /** The labels of a set, by id in the column of a link table; another table has their names. */
        public Builder labels(LabelSet set, LinkedTable rows, String column, NamesTable names) {
            return labels(set, new BoundLabels(rows, column, Optional.of(names)));
        }

        private Builder labels(LabelSet set, BoundLabels bound) {
            if (labels.put(set.name(), bound) != null) {
                throw new IllegalArgumentException("label set " + set.name() + " is bound twice");
            }
            return this;
        }

        /**
         * Activities of several types in one table. May be called again for other {@linkplain RowsBindings#types types};
         * only one call may leave the types open.
         */
        public Builder activities(LinkedTable rows, UnaryOperator<RowsBindings> bindings) {
            RowsBindings said = bindings.apply(new RowsBindings());
            BoundRows bound = timed(said.bound(rows), rows);
            if (bound.type().isEmpty()) {
                throw new IllegalArgumentException(
                        "activities of table " + rows.table() + " must say which type they" + " are of: type(...)");
            }
            said.types().forEach(type -> activity(type, bound));
            return said.types().isEmpty() ? others(bound) : this;
        }

        private Builder others(BoundRows bound) {
            if (otherActivities != null) {
                throw new IllegalArgumentException("activities of any type are bound twice: name their types");
            }
            otherActivities = bound;
            return this;
        }

        /** Activities of one type in a table of their own. */
        public Builder activity(String type, LinkedTable rows, UnaryOperator<RowsBindings> bindings) {
            BoundRows bound = timed(bindings.apply(new RowsBindings()).bound(rows), rows);
            if (bound.type().isPresent()) {
                throw new IllegalArgumentException("activities of one type need no column for it: " + type);
            }
            return activity(type, bound);
        }

        private static BoundRows timed(BoundRows bound, LinkedTable rows) {
            if (bound.time().isEmpty()) {
                throw new IllegalArgumentException(
                        "activities of table " + rows.table() + " must say when they happened: at(...)");
            }
            return bound;
        }

        private Builder activity(String type, BoundRows bound) {
            if (activities.put(type, bound) != null) {
                throw new IllegalArgumentException("activity " + type + " is bound twice");
            }
            return this;
        }

        /** Records of one kind in a table of their own. */
        public Builder records(String kind, LinkedTable rows, UnaryOperator<RowsBindings> bindings) {
            BoundRows bound = bindings.apply(new RowsBindings()).bound(rows);
            if (bound.time().isPresent() || bound.type().isPresent()) {
                throw new IllegalArgumentException("records have no type or time of their own: " + kind);
            }
            if (records.put(kind, bound) != null) {
                throw new IllegalArgumentException("record " + kind + " is bound twice");
            }
            return this;
        }

        /**
         * The mapping.
         *
         * @throws IllegalArgumentException if it does not say which column the id is in
         */
        public TableMapping build() {
            if (id == null) {
                throw new IllegalArgumentException("mapping of table " + table + " must say where the id is: id(...)");
            }
            return new TableMapping(this, id);
        }
    }
}
