package io.segmentkit.profile;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.criteria.MonthDayAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.evaluate.CompiledCriterion;
import io.segmentkit.read.AttributeReader;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.read.RowsReader;
import io.segmentkit.reference.References;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.schema.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How the host's own objects are read as profiles. Nothing is copied: every test reads the object through the functions
 * given here.
 *
 * <pre>{@code
 * ProfileMapping<Customer> customers = ProfileMapping.of(Customer.class)
 *         .id(Customer::id)
 *         .bind(CITY, Customer::city)
 *         .bind(LEAD_SCORE, Customer::score)
 *         .tags(Customer::tags)
 *         .activities(Customer::events, a -> a.type(Event::kind).at(Event::time).bind(URL, Event::url))
 *         .build();
 * boolean in = customers.compile(criterion).asOf(today).test(customer);
 * }</pre>
 *
 * <p>Immutable, safe between threads, as its functions must be.
 *
 * @param <T> what profiles are
 */
public final class ProfileMapping<T> implements ProfileReader<T> {
    private final Schema schema;
    private final Function<? super T, String> id;
    private final Map<String, AttributeReader<T>> attributes;
    private final Map<String, Function<? super T, ? extends @Nullable Collection<String>>> labels;
    private final Map<String, RowsReader<T, ?>> activities;
    private final @Nullable RowsReader<T, ?> otherActivities;
    private final Map<String, RowsReader<T, ?>> records;

    private ProfileMapping(Builder<T> builder, Function<? super T, String> id) {
        this.schema = builder.schema();
        this.id = id;
        this.attributes = Map.copyOf(builder.readers());
        this.labels = Map.copyOf(builder.labels);
        this.activities = Map.copyOf(builder.activities);
        this.otherActivities = builder.otherActivities;
        this.records = Map.copyOf(builder.records);
    }

    /** A mapping of objects of this class, to be told how they are read. */
    public static <T> Builder<T> of(Class<T> type) {
        return new Builder<>(type.getSimpleName());
    }

    /**
     * Checks the criterion against what this mapping binds, so that it can test profiles.
     *
     * @throws io.segmentkit.schema.InvalidCriterionException with all problems, if it does not fit; references to
     *     segments and saved criteria are problems, as nothing tells what they stand for
     */
    public CompiledCriterion<T> compile(Criterion criterion) {
        return compile(criterion, References.none());
    }

    /**
     * Checks the criterion against what this mapping binds and resolves its references, so that it can test profiles.
     *
     * @throws io.segmentkit.schema.InvalidCriterionException with all problems, if it does not fit
     */
    public CompiledCriterion<T> compile(Criterion criterion, References references) {
        return CompiledCriterion.of(criterion, references, this);
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public Function<? super T, String> id() {
        return id;
    }

    @Override
    public AttributeReader<T> attribute(String name) {
        return bound(attributes, "attribute", name);
    }

    @Override
    public Function<? super T, ? extends @Nullable Collection<String>> labels(String labelSet) {
        return bound(labels, "label set", labelSet);
    }

    @Override
    public RowsReader<T, ?> activities(String type) {
        RowsReader<T, ?> rows = activities.getOrDefault(type, otherActivities);
        return rows == null ? bound(activities, "activity", type) : rows;
    }

    @Override
    public RowsReader<T, ?> records(String kind) {
        return bound(records, "record", kind);
    }

    private static <V> V bound(Map<String, V> bound, String what, String name) {
        V found = bound.get(name);
        if (found == null) {
            throw new IllegalArgumentException("unknown " + what + " " + name + ", valid: " + bound.keySet());
        }
        return found;
    }

    /**
     * Says how profiles are read. Not safe between threads.
     *
     * @param <T> what profiles are
     */
    public static final class Builder<T> extends Bindings<T, Builder<T>> {
        private final String type;
        private final Schema.Builder rows = Schema.builder();
        private final Map<String, Function<? super T, ? extends @Nullable Collection<String>>> labels =
                new LinkedHashMap<>();
        private final Map<String, RowsReader<T, ?>> activities = new LinkedHashMap<>();
        private final Map<String, RowsReader<T, ?>> records = new LinkedHashMap<>();
        private @Nullable Function<? super T, String> id;
        private @Nullable RowsReader<T, ?> otherActivities;

        private Builder(String type) {
            this.type = type;
        }

        @Override
        Builder<T> self() {
            return this;
        }

        /** The id of a profile: never null, and of no two profiles the same. Required. */
        public Builder<T> id(Function<? super T, String> read) {
            id = requireNonNull(read, "read");
            return this;
        }

        /** Reads several texts. */
        public Builder<T> bindAll(
                TextAttribute attribute, Function<? super T, ? extends @Nullable Collection<String>> read) {
            return many(attribute, read);
        }

        /** Reads several choices. */
        public Builder<T> bindAll(
                ChoiceAttribute attribute, Function<? super T, ? extends @Nullable Collection<String>> read) {
            return many(attribute, read);
        }

        /** Reads several numbers. */
        public Builder<T> bindAll(
                NumberAttribute attribute, Function<? super T, ? extends @Nullable Collection<? extends Number>> read) {
            return many(attribute, read);
        }

        /** Reads several dates. */
        public Builder<T> bindAll(
                DateAttribute attribute, Function<? super T, ? extends @Nullable Collection<LocalDate>> read) {
            return many(attribute, read);
        }

        /** Reads several moments. */
        public Builder<T> bindAll(
                TimestampAttribute attribute, Function<? super T, ? extends @Nullable Collection<Instant>> read) {
            return many(attribute, read);
        }

        /** Reads several days of the year. */
        public Builder<T> bindAll(
                MonthDayAttribute attribute, Function<? super T, ? extends @Nullable Collection<MonthDay>> read) {
            return many(attribute, read);
        }

        private Builder<T> many(Attribute attribute, Function<? super T, ? extends @Nullable Collection<?>> read) {
            return bind(new DeclaredAttribute(attribute, true), new AttributeReader.OfMany<>(read));
        }

        /** Reads the tags: label set {@code tag}. */
        public Builder<T> tags(Function<? super T, ? extends @Nullable Collection<String>> read) {
            return labels(Criteria.tags(), read);
        }

        /** Reads the categories: label set {@code category}. */
        public Builder<T> categories(Function<? super T, ? extends @Nullable Collection<String>> read) {
            return labels(Criteria.categories(), read);
        }

        /** Reads the consents: label set {@code consent}. */
        public Builder<T> consents(Function<? super T, ? extends @Nullable Collection<String>> read) {
            return labels(Criteria.consents(), read);
        }

        /** Reads the labels of a set; null where there are none. A set is searched fastest. */
        public Builder<T> labels(LabelSet set, Function<? super T, ? extends @Nullable Collection<String>> read) {
            rows.labels(set);
            if (labels.put(set.name(), requireNonNull(read, "read")) != null) {
                throw new IllegalArgumentException("label set " + set.name() + " is bound twice");
            }
            return this;
        }

        /**
         * Reads the activities of several types, kept together. May be called again for other {@linkplain
         * ActivityBindings#types types}; only one call may leave the types open.
         *
         * @param read the activities, in any order; null where there are none
         * @param bindings says how one is read: at least its type and when it happened
         */
        public <A> Builder<T> activities(
                Function<? super T, ? extends @Nullable Collection<A>> read,
                UnaryOperator<ActivityBindings<A>> bindings) {
            ActivityBindings<A> bound = bindings.apply(new ActivityBindings<>());
            if (!bound.isOfSeveralTypes()) {
                throw new IllegalArgumentException("activities must say which type they are of: type(...)");
            }
            RowsReader<T, A> reader = bound.reader(read, bound.types().toString());
            bound.types().forEach(one -> activity(one, reader));
            return bound.types().isEmpty() ? otherActivities(reader) : this;
        }

        Builder<T> otherActivities(RowsReader<T, ?> reader) {
            if (otherActivities != null) {
                throw new IllegalArgumentException("activities of any type are bound twice: name their types");
            }
            otherActivities = reader;
            rows.otherActivities(reader.schema());
            return this;
        }

        /**
         * Reads the activities of one type, kept by themselves.
         *
         * @param activity the type
         * @param read the activities, in any order; null where there are none
         * @param bindings says how one is read: at least when it happened
         */
        public <A> Builder<T> activity(
                String activity,
                Function<? super T, ? extends @Nullable Collection<A>> read,
                UnaryOperator<ActivityBindings<A>> bindings) {
            return activity(activity, bindings.apply(new ActivityBindings<>()).reader(read, activity));
        }

        Builder<T> activity(String activity, RowsReader<T, ?> reader) {
            rows.activity(activity, reader.schema());
            activities.put(activity, reader);
            return this;
        }

        /**
         * Reads the records of one kind.
         *
         * @param kind the kind
         * @param read the records, in any order; null where there are none
         * @param bindings says how one is read
         */
        public <R> Builder<T> records(
                String kind,
                Function<? super T, ? extends @Nullable Collection<R>> read,
                UnaryOperator<RecordBindings<R>> bindings) {
            return records(kind, bindings.apply(new RecordBindings<>()).reader(read));
        }

        Builder<T> records(String kind, RowsReader<T, ?> reader) {
            rows.record(kind, reader.schema());
            records.put(kind, reader);
            return this;
        }

        private Schema schema() {
            attributes().all().forEach(rows::attribute);
            return rows.build();
        }

        /**
         * The mapping. The builder is of no use afterwards.
         *
         * @throws IllegalArgumentException if it does not say how the id is read
         */
        public ProfileMapping<T> build() {
            if (id == null) {
                throw new IllegalArgumentException("mapping of " + type + " must say how the id is read: id(...)");
            }
            return new ProfileMapping<>(this, id);
        }
    }
}
