package io.segmentkit.contract;

import io.segmentkit.criteria.LabelSet;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import io.segmentkit.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data of one profile of the contract, as plain as can be, for the oracle to read and for backends to store.
 *
 * @param attributes values by attribute; a name that is missing or has no values is absent
 * @param labels labels by label set
 */
public record TestProfile(
        String id,
        Map<String, List<Value>> attributes,
        Map<String, Set<String>> labels,
        List<Activity> activities,
        List<Row> records) {

    /** An activity with its parameters by name. */
    public record Activity(String type, @Nullable Instant at, Map<String, Value> parameters) {}

    /** A record of some kind with its attributes by name. */
    public record Row(String kind, Map<String, Value> attributes) {}

    /** The values of an attribute. */
    public List<Value> values(String attribute) {
        return attributes.getOrDefault(attribute, List.of());
    }

    /** The only value of an attribute, or null. */
    public @Nullable Value value(String attribute) {
        return values(attribute).stream().findFirst().orElse(null);
    }

    /** The labels of a set. */
    public Set<String> labels(String set) {
        return labels.getOrDefault(set, Set.of());
    }

    /** The records of a kind. */
    public List<Row> records(String kind) {
        return records.stream().filter(row -> row.kind().equals(kind)).toList();
    }

    /** The same as the library's own ready-made profile, by the contract's schema. */
    public Profile toProfile() {
        return toProfile(ContractSchema.SCHEMA);
    }

    /** The same as the library's own ready-made profile. */
    public Profile toProfile(Schema schema) {
        Profile.Builder profile = Profile.builder(schema, id);
        attributes.forEach((name, values) -> values.forEach(value -> profile.with(name, value)));
        labels.forEach((set, some) -> profile.labels(new LabelSet(set), some.toArray(String[]::new)));
        activities.forEach(activity -> profile.activity(
                activity.type(), activity.at(), row -> activity.parameters().forEach(row::with)));
        records.forEach(
                one -> profile.record(one.kind(), row -> one.attributes().forEach(row::with)));
        return profile.build();
    }
}
