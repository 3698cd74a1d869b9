package io.segmentkit.csv.profile;

import io.segmentkit.read.ProfileReader;
import io.segmentkit.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a profile are in its array: its id, its attributes as objects or lists of objects, its labels as
 * collections, its activities and records as lists of arrays. What is absent is null.
 *
 * <p>The array of an activity begins with when it happened, and, where its type is not declared, with its type; the array
 * of a record with its first attribute.
 */
public final class ProfileLayout {
    static final int ID = 0;
    static final int AT = 0;
    static final int TYPE = 1;

    private final Schema schema;
    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> activities = new HashMap<>();
    private final Map<String, Integer> records = new HashMap<>();
    private final int otherActivities;
    private final int size;

    /** The places for what the schema has. */
    public ProfileLayout(Schema schema) {
        this.schema = schema;
        int next = 1 + schema.attributes().names().size();
        for (String set : schema.labelSets()) {
            labels.put(set, next++);
        }
        for (String type : schema.activities().keySet()) {
            activities.put(type, next++);
        }
        otherActivities = next++;
        for (String kind : schema.records().keySet()) {
            records.put(kind, next++);
        }
        size = next;
    }

    /** What profiles have. */
    public Schema schema() {
        return schema;
    }

    /** The id in an array of values. */
    public static String id(@Nullable Object[] values) {
        return String.valueOf(values[ID]);
    }

    @Nullable
    Object[] newProfile() {
        return new @Nullable Object[size];
    }

    int attribute(String name) {
        return 1 + schema.attributes().position(name);
    }

    int labels(String set) {
        return place(labels, set);
    }

    /** The place of activities of a type: that of all undeclared types for one of them. */
    int activities(String type) {
        return activities.getOrDefault(type, otherActivities);
    }

    boolean isDeclared(String type) {
        return activities.containsKey(type);
    }

    /** Where parameters begin in the array of an activity. */
    int firstParameter(String type) {
        return isDeclared(type) ? TYPE : TYPE + 1;
    }

    int records(String kind) {
        return place(records, kind);
    }

    private static int place(Map<String, Integer> places, String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("unknown name " + name + ", valid: " + places.keySet());
        }
        return place;
    }

    /** Reads profiles that have such an array. */
    public <T> ProfileReader<T> reader(Function<T, @Nullable Object[]> values) {
        return new LayoutReader<>(this, values);
    }
}
