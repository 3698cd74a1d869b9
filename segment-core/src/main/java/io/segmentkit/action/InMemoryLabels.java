package io.segmentkit.action;

import io.segmentkit.criteria.LabelSet;
import io.segmentkit.read.AttributeReader;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.read.RowsReader;
import io.segmentkit.schema.Schema;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Labels of objects in memory that can be changed without changing the objects: those that were changed are kept here, the
 * others are read from the objects. Criteria see the changes when the population reads through {@link #reader}.
 *
 * <pre>{@code
 * InMemoryLabels<Customer> labels = InMemoryLabels.over(CUSTOMERS, byId::get);
 * Population population = InMemoryPopulation.of(labels.reader(), customers);
 * Segments segments = Segments.builder().population(population).labels(labels)...
 * }</pre>
 *
 * <p>Kept as long as this is. A host that rather changes its own objects implements {@link ProfileLabels} with them. Every
 * label set of the schema can be changed, and is open.
 *
 * <p>Safe between threads, also while criteria are evaluated.
 *
 * @param <T> what profiles are
 */
public final class InMemoryLabels<T> implements ProfileLabels {
    private final ProfileReader<T> profiles;
    private final Function<String, ? extends @Nullable T> byId;
    private final Map<String, Map<String, Set<String>>> changed = new LinkedHashMap<>();

    private InMemoryLabels(ProfileReader<T> profiles, Function<String, ? extends @Nullable T> byId) {
        this.profiles = profiles;
        this.byId = byId;
        profiles.schema().labelSets().forEach(set -> changed.put(set, new ConcurrentHashMap<>()));
    }

    /**
     * Labels that are those of the objects until they are changed.
     *
     * @param byId the object with that id; null where there is none
     */
    public static <T> InMemoryLabels<T> over(ProfileReader<T> profiles, Function<String, ? extends @Nullable T> byId) {
        return new InMemoryLabels<>(profiles, byId);
    }

    /** Reads the same profiles, with the labels that they have now. */
    public ProfileReader<T> reader() {
        return new Reader();
    }

    @Override
    public Set<String> labelSets() {
        return Set.copyOf(changed.keySet());
    }

    @Override
    public int add(LabelSet labels, String label, Collection<String> profileIds) {
        labels.has(label);
        return change(labels, profileIds, had -> had.add(label));
    }

    @Override
    public int remove(LabelSet labels, String label, Collection<String> profileIds) {
        return change(labels, profileIds, had -> had.remove(label));
    }

    private interface Change {
        /** Whether it changed something. */
        boolean apply(Set<String> labels);
    }

    private synchronized int change(LabelSet set, Collection<String> ids, Change change) {
        Map<String, Set<String>> kept = changed(set.name());
        Function<? super T, ? extends @Nullable Collection<String>> own = profiles.labels(set.name());
        Map<String, Set<String>> after = new HashMap<>();
        for (String id : ids) {
            T profile = byId.apply(id);
            if (profile != null) {
                Set<String> labels = new HashSet<>(now(kept.get(id), own.apply(profile)));
                if (change.apply(labels)) {
                    after.put(id, labels);
                }
            }
        }
        kept.putAll(after);
        return after.size();
    }

    private Map<String, Set<String>> changed(String set) {
        Map<String, Set<String>> found = changed.get(set);
        if (found == null) {
            throw new IllegalArgumentException("unknown label set \"" + set + "\", valid: " + changed.keySet());
        }
        return found;
    }

    private static Collection<String> now(@Nullable Set<String> kept, @Nullable Collection<String> own) {
        if (kept != null) {
            return kept;
        }
        return own == null ? Set.of() : own;
    }

    private final class Reader implements ProfileReader<T> {
        @Override
        public Schema schema() {
            return profiles.schema();
        }

        @Override
        public Function<? super T, String> id() {
            return profiles.id();
        }

        @Override
        public AttributeReader<T> attribute(String name) {
            return profiles.attribute(name);
        }

        @Override
        public Function<? super T, ? extends @Nullable Collection<String>> labels(String labelSet) {
            Map<String, Set<String>> kept = changed(labelSet);
            Function<? super T, String> id = profiles.id();
            Function<? super T, ? extends @Nullable Collection<String>> own = profiles.labels(labelSet);
            return profile ->
                    kept.isEmpty() ? own.apply(profile) : now(kept.get(id.apply(profile)), own.apply(profile));
        }

        @Override
        public RowsReader<T, ?> activities(String type) {
            return profiles.activities(type);
        }

        @Override
        public RowsReader<T, ?> records(String kind) {
            return profiles.records(kind);
        }
    }
}
