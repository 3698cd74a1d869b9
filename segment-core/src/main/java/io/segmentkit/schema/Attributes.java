package io.segmentkit.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The attributes of profiles, or of the activities of one type, or of the records of one kind, in the order in which they
 * were declared.
 *
 * <p>Immutable, equal by value, safe between threads.
 */
public final class Attributes {
    private static final Attributes NONE = new Attributes(Map.of());

    private final Map<String, DeclaredAttribute> byName;
    private final Map<String, Integer> positions;

    private Attributes(Map<String, DeclaredAttribute> byName) {
        this.byName = byName;
        Map<String, Integer> order = new HashMap<>();
        byName.keySet().forEach(name -> order.put(name, order.size()));
        this.positions = Map.copyOf(order);
    }

    /** No attribute. */
    public static Attributes none() {
        return NONE;
    }

    /**
     * These attributes.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    public static Attributes of(Collection<DeclaredAttribute> attributes) {
        Map<String, DeclaredAttribute> byName = new LinkedHashMap<>();
        for (DeclaredAttribute attribute : attributes) {
            if (byName.put(attribute.name(), attribute) != null) {
                throw new IllegalArgumentException("attribute " + attribute.name() + " is declared twice");
            }
        }
        return new Attributes(Collections.unmodifiableMap(byName));
    }

    /** The attribute of that name, if there is one. */
    public Optional<DeclaredAttribute> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The place of the attribute of that name in the order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int position(String name) {
        Integer position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("unknown attribute " + name + ", valid: " + byName.keySet());
        }
        return position;
    }

    /** The names, in order. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The attributes, in order. */
    public Collection<DeclaredAttribute> all() {
        return byName.values();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Attributes that && byName.equals(that.byName));
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    /** For example {@code [city: text, emails: text, several]}. */
    @Override
    public String toString() {
        return byName.values().stream()
                .map(declared -> declared.attribute() + (declared.multiValued() ? ", several" : ""))
                .toList()
                .toString();
    }
}
