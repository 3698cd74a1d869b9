package io.segmentkit.schema;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.LabelSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the profiles of a population have: attributes with their types, label sets, activities and records. A mapping has
 * one made from what it binds; forms and readers of JSON can be given one of their own.
 *
 * <p>Immutable, equal by value, safe between threads.
 */
public final class Schema {
    private final Attributes attributes;
    private final Set<String> labelSets;
    private final Map<String, Attributes> activities;
    private final Map<String, Attributes> records;
    private final @Nullable Attributes otherActivities;

    private Schema(Builder builder) {
        this.attributes = Attributes.of(builder.attributes);
        this.labelSets = Collections.unmodifiableSet(new LinkedHashSet<>(builder.labelSets));
        this.activities = Collections.unmodifiableMap(new LinkedHashMap<>(builder.activities));
        this.records = Collections.unmodifiableMap(new LinkedHashMap<>(builder.records));
        this.otherActivities = builder.otherActivities;
    }

    /** A schema to declare things on. */
    public static Builder builder() {
        return new Builder();
    }

    /** The attributes of profiles. */
    public Attributes attributes() {
        return attributes;
    }

    /** The names of the label sets, in the order declared. */
    public Set<String> labelSets() {
        return labelSets;
    }

    /** The types of activities with their parameters, in the order declared. */
    public Map<String, Attributes> activities() {
        return activities;
    }

    /** The parameters of activities of all types that are not declared; empty where there are no others. */
    public Optional<Attributes> otherActivities() {
        return Optional.ofNullable(otherActivities);
    }

    /** The parameters of activities of that type; empty where there are none of it. */
    public Optional<Attributes> activity(String type) {
        return Optional.ofNullable(activities.getOrDefault(type, otherActivities));
    }

    /** The kinds of records with their attributes, in the order declared. */
    public Map<String, Attributes> records() {
        return records;
    }

    /**
     * Everything that is wrong with the criterion, in its order: unknown names, tests and values of the wrong type, values
     * outside a choice, windows that the type cannot have (A10). Empty where it fits. References to segments and saved
     * criteria are looked up when they are resolved, not here.
     */
    public List<Problem> check(Criterion criterion) {
        return criterion.match(new CriterionCheck(this, attributes, "")).toList();
    }

    /**
     * Does nothing if the criterion fits.
     *
     * @throws InvalidCriterionException with all problems, if it does not
     */
    public void require(Criterion criterion) {
        List<Problem> problems = check(criterion);
        if (!problems.isEmpty()) {
            throw new InvalidCriterionException(problems);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Schema that
                        && attributes.equals(that.attributes)
                        && labelSets.equals(that.labelSets)
                        && activities.equals(that.activities)
                        && records.equals(that.records)
                        && otherActivities().equals(that.otherActivities()));
    }

    @Override
    public int hashCode() {
        return attributes.hashCode() * 31 + activities.hashCode();
    }

    @Override
    public String toString() {
        return "attributes " + attributes + ", labels " + labelSets + ", activities " + activities + ", records "
                + records;
    }

    /** Collects declarations. Not safe between threads. */
    public static final class Builder {
        private final List<DeclaredAttribute> attributes = new ArrayList<>();
        private final Set<String> labelSets = new LinkedHashSet<>();
        private final Map<String, Attributes> activities = new LinkedHashMap<>();
        private final Map<String, Attributes> records = new LinkedHashMap<>();
        private @Nullable Attributes otherActivities;

        private Builder() {}

        /** Profiles have these attributes, each with at most one value. */
        public Builder attributes(Attribute... some) {
            for (Attribute attribute : some) {
                attributes.add(new DeclaredAttribute(attribute, false));
            }
            return this;
        }

        /** Profiles have this attribute with any number of values. */
        public Builder multiValued(Attribute attribute) {
            return attribute(new DeclaredAttribute(attribute, true));
        }

        /** Profiles have this attribute, with one value or several as it says. */
        public Builder attribute(DeclaredAttribute attribute) {
            attributes.add(attribute);
            return this;
        }

        /** Profiles carry labels of these sets. */
        public Builder labels(LabelSet... sets) {
            Arrays.stream(sets).map(LabelSet::name).forEach(labelSets::add);
            return this;
        }

        /**
         * Profiles have activities of this type, with these parameters.
         *
         * @throws IllegalArgumentException if the type is declared twice, or two parameters have the same name
         */
        public Builder activity(String type, Attribute... parameters) {
            return activity(type, single(parameters));
        }

        /** As {@link #activity(String, Attribute...)}. */
        public Builder activity(String type, Attributes parameters) {
            refuseTwice("activity", type, activities.put(type, parameters));
            return this;
        }

        /** Profiles have activities of types that are not known beforehand, with these parameters. */
        public Builder otherActivities(Attributes parameters) {
            otherActivities = parameters;
            return this;
        }

        /**
         * Profiles have records of this kind, with these attributes.
         *
         * @throws IllegalArgumentException if the kind is declared twice, or two attributes have the same name
         */
        public Builder record(String kind, Attribute... some) {
            return record(kind, single(some));
        }

        /** As {@link #record(String, Attribute...)}. */
        public Builder record(String kind, Attributes some) {
            refuseTwice("record", kind, records.put(kind, some));
            return this;
        }

        /**
         * The schema of what was declared so far.
         *
         * @throws IllegalArgumentException if two attributes have the same name
         */
        public Schema build() {
            return new Schema(this);
        }

        private static Attributes single(Attribute... attributes) {
            return Attributes.of(Arrays.stream(attributes)
                    .map(attribute -> new DeclaredAttribute(attribute, false))
                    .toList());
        }

        private static void refuseTwice(String what, String name, @Nullable Object before) {
            if (before != null) {
                throw new IllegalArgumentException(what + " " + name + " is declared twice");
            }
        }
    }
}
