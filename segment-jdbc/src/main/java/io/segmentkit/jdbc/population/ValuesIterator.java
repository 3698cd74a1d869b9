package io.segmentkit.jdbc.population;

import io.segmentkit.population.ProfileValues;
import io.segmentkit.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members with their values, of rows that follow each other where they are of the same profile. */
final class ValuesIterator implements Iterator<ProfileValues> {
    private final List<String> attributes;
    private final Iterator<Member> rows;
    private @Nullable Member ahead;

    ValuesIterator(List<String> attributes, Iterator<Member> rows) {
        this.attributes = attributes;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return ahead != null || rows.hasNext();
    }

    @Override
    public ProfileValues next() {
        Member first = ahead == null ? rows.next() : ahead;
        ahead = null;
        Map<String, List<Value>> values = new HashMap<>();
        add(first, values);
        while (ahead == null && rows.hasNext()) {
            Member row = rows.next();
            if (row.id().equals(first.id())) {
                add(row, values);
            } else {
                ahead = row;
            }
        }
        return new ProfileValues(
                first.id(),
                attributes.stream()
                        .map(name -> values.getOrDefault(name, List.of()))
                        .toList());
    }

    private static void add(Member row, Map<String, List<Value>> values) {
        row.values()
                .forEach((attribute, some) -> values.computeIfAbsent(attribute, none -> new ArrayList<>())
                        .addAll(some));
    }
}
