package io.segmentkit.jdbc.population;

import io.segmentkit.criteria.LabelSet;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.sql.Operand;
import io.segmentkit.jdbc.sql.ProfileQueries;
import io.segmentkit.jdbc.sql.RowQueries;
import io.segmentkit.jdbc.table.BoundRows;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.profile.Profile;
import io.segmentkit.value.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all that belongs to one profile, so that a criterion can be asked of it in memory. */
final class ProfileReading {
    private final TableMapping mapping;
    private final ProfileQueries queries;
    private final Dialect dialect;
    private final Session session;

    ProfileReading(TableMapping mapping, ProfileQueries queries, Dialect dialect, Session session) {
        this.mapping = mapping;
        this.queries = queries;
        this.dialect = dialect;
        this.session = session;
    }

    /** The profile of that id; empty where there is none. */
    Optional<Profile> read(String id) {
        Map<String, Operand> own = new LinkedHashMap<>();
        mapping.attributes().forEach((name, bound) -> {
            if (bound.rows().isEmpty()) {
                own.put(name, queries.attribute(name));
            }
        });
        return session.first(
                        queries.profile(id, List.copyOf(own.values())), dialect, row -> Member.read(row, queries, own))
                .map(this::read);
    }

    private Profile read(Member member) {
        String id = member.id();
        Profile.Builder profile = Profile.builder(mapping.schema(), id);
        member.values().forEach((name, values) -> values.forEach(value -> profile.with(name, value)));
        mapping.attributes().forEach((name, bound) -> {
            if (bound.rows().isPresent()) {
                List<Value> values = read(queries.rows().values(name, id), id, name);
                values.stream()
                        .limit(bound.declared().multiValued() ? values.size() : 1)
                        .forEach(value -> profile.with(name, value));
            }
        });
        mapping.labels()
                .forEach((set, bound) -> read(queries.rows().labels(bound, id), id, set)
                        .forEach(label -> profile.labels(new LabelSet(set), ((Value.Text) label).text())));
        Set<BoundRows> activities = new LinkedHashSet<>(mapping.activities().values());
        mapping.otherActivities().ifPresent(activities::add);
        activities.forEach(bound -> activities(bound, profile, id));
        mapping.records()
                .forEach((kind, bound) -> rows(bound, id)
                        .forEach(record -> profile.record(
                                kind, row -> record.values().forEach(found -> row.with(found.name(), found.value())))));
        return profile.build();
    }

    private List<Value> read(RowQueries.Reading reading, String id, String name) {
        List<Value> values = new ArrayList<>();
        session.list(
                        reading.statement(),
                        dialect,
                        row -> Reading.value(row, 2, reading.columns().get(0), id, name))
                .forEach(value -> value.ifPresent(values::add));
        return values;
    }

    /** A value and its attribute. */
    private record Found(String name, Value value) {}

    /** An activity or record. */
    private record FoundRow(@Nullable Value type, @Nullable Value time, List<Found> values) {}

    private void activities(BoundRows bound, Profile.Builder profile, String id) {
        Set<String> types = new HashSet<>();
        mapping.activities().forEach((type, rows) -> {
            if (rows.equals(bound)) {
                types.add(type);
            }
        });
        boolean open = mapping.otherActivities().filter(bound::equals).isPresent();
        for (FoundRow activity : rows(bound, id)) {
            Optional<String> type = bound.type().isEmpty()
                    ? types.stream().findFirst()
                    : Optional.ofNullable(activity.type()).map(value -> ((Value.Text) value).text());
            boolean read = type.filter(name -> types.contains(name)
                            || (open && !mapping.activities().containsKey(name)))
                    .isPresent();
            if (read) {
                @Nullable Instant at = activity.time() instanceof Value.Timestamp time ? time.instant() : null;
                profile.activity(
                        type.orElseThrow(),
                        at,
                        row -> activity.values().forEach(found -> row.with(found.name(), found.value())));
            }
        }
    }

    private List<FoundRow> rows(BoundRows bound, String id) {
        RowQueries.Reading reading = queries.rows().rows(bound, id);
        List<String> names = List.copyOf(bound.attributes().keySet());
        return session.list(reading.statement(), dialect, row -> row(row, bound, names, reading.columns(), id));
    }

    private static FoundRow row(ResultSet row, BoundRows bound, List<String> names, List<Operand> columns, String id)
            throws SQLException {
        int next = 0;
        Optional<Value> type = Optional.empty();
        Optional<Value> time = Optional.empty();
        if (bound.type().isPresent()) {
            type = Reading.value(row, next + 2, columns.get(next), id, "type");
            next++;
        }
        if (bound.time().isPresent()) {
            time = Reading.value(row, next + 2, columns.get(next), id, "time");
            next++;
        }
        List<Found> values = new ArrayList<>();
        for (String name : names) {
            Reading.value(row, next + 2, columns.get(next), id, name)
                    .ifPresent(value -> values.add(new Found(name, value)));
            next++;
        }
        return new FoundRow(type.orElse(null), time.orElse(null), values);
    }
}
