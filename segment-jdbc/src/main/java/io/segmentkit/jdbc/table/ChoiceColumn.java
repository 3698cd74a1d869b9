package io.segmentkit.jdbc.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column of choices.
 *
 * @param name the column's name
 * @param codes the choice that each code stands for, texts or whole numbers; empty where the column holds the choices
 *     themselves. Codes that are not listed count as absent
 */
public record ChoiceColumn(String name, Map<Object, String> codes) implements Column {
    /** Takes a copy of the codes, in their order. */
    public ChoiceColumn {
        Identifiers.checked("column", name);
        Map<Object, String> copy = new LinkedHashMap<>();
        codes.forEach((code, choice) -> copy.put(FixedCondition.checked(code), choice));
        new FixedCondition(name, List.copyOf(copy.keySet())); // refuses codes of several classes
        codes = Collections.unmodifiableMap(copy);
    }

    /** The column, which holds the choices as they are. */
    public static ChoiceColumn of(String name) {
        return new ChoiceColumn(name, Map.of());
    }

    /** The column, which holds codes: {@code coded("type", Map.of(1, "CONTACT", 2, "COMPANY"))}. */
    public static ChoiceColumn coded(String name, Map<?, String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("codes must not be empty");
        }
        return new ChoiceColumn(name, Collections.unmodifiableMap(new LinkedHashMap<Object, String>(codes)));
    }
}
