package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.sql.Operand;
import io.segmentkit.jdbc.sql.ProfileQueries;
import io.segmentkit.jdbc.sql.RowQueries;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Members with values, a batch at a time: values that have tables of their own are read for each batch at once. */
final class ValuesIterator implements Iterator<ProfileValues> {
    private static final int BATCH = 500;

    private final List<String> attributes;
    private final List<String> linked;
    private final ProfileQueries queries;
    private final Dialect dialect;
    private final Session session;
    private final Iterator<Member> members;
    private final Queue<ProfileValues> ready = new ArrayDeque<>();

    ValuesIterator(
            List<String> attributes,
            TableMapping mapping,
            ProfileQueries queries,
            Dialect dialect,
            Session session,
            Iterator<Member> members) {
        this.attributes = attributes;
        this.linked = attributes.stream()
                .filter(name -> isLinked(name, mapping))
                .distinct()
                .toList();
        this.queries = queries;
        this.dialect = dialect;
        this.session = session;
        this.members = members;
    }

    /** A member and the values that are kept in the table of profiles, by attribute. */
    record Member(String id, Map<String, List<Value>> values) {
        static Member read(ResultSet row, ProfileQueries queries, List<String> names, List<Operand> operands)
                throws SQLException {
            String id = queries.id(row, 1);
            Map<String, List<Value>> values = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                values.put(
                        names.get(i),
                        Reading.value(row, i + 2, operands.get(i), id, names.get(i)).stream()
                                .toList());
            }
            return new Member(id, values);
        }
    }

    static boolean isLinked(String attribute, TableMapping mapping) {
        var bound = mapping.attributes().get(attribute);
        return bound != null && bound.rows().isPresent();
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || members.hasNext();
    }

    @Override
    public ProfileValues next() {
        if (ready.isEmpty()) {
            fill();
        }
        return ready.remove();
    }

    private void fill() {
        Map<String, Member> batch = new LinkedHashMap<>();
        while (batch.size() < BATCH && members.hasNext()) {
            Member member = members.next();
            batch.put(member.id(), member);
        }
        linked.forEach(attribute -> read(attribute, batch));
        batch.values().forEach(member -> ready.add(values(member)));
    }

    private void read(String attribute, Map<String, Member> batch) {
        if (batch.isEmpty()) {
            return;
        }
        Collection<String> ids = batch.keySet();
        RowQueries.Reading reading = queries.rows().values(attribute, ids);
        Operand operand = reading.columns().get(0);
        try (Cursor<Member> rows = session.query(reading.statement(), dialect, row -> {
            String id = queries.id(row, 1);
            return new Member(
                    id,
                    Map.of(
                            attribute,
                            Reading.value(row, 2, operand, id, attribute).stream()
                                    .toList()));
        })) {
            rows.forEachRemaining(found -> add(found, attribute, batch));
        }
    }

    private static void add(Member found, String attribute, Map<String, Member> batch) {
        Member member = batch.get(found.id());
        if (member != null) {
            member.values()
                    .computeIfAbsent(attribute, none -> new ArrayList<>())
                    .addAll(found.values().getOrDefault(attribute, List.of()));
        }
    }

    private ProfileValues values(Member member) {
        return new ProfileValues(
                member.id(),
                attributes.stream()
                        .map(name -> member.values().getOrDefault(name, List.of()))
                        .toList());
    }
}
