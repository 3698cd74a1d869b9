package io.segmentkit.jdbc.population;

import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.connection.Rows;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.sql.Asked;
import io.segmentkit.jdbc.sql.Operand;
import io.segmentkit.jdbc.sql.ProfileQueries;
import io.segmentkit.jdbc.sql.Rendered;
import io.segmentkit.jdbc.sql.Span;
import io.segmentkit.jdbc.sql.ValuesReading;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.profile.Profile;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/**
 * What one database is asked about the profiles of one mapping. Each statement has a connection of its own, which a stream
 * holds until it is closed.
 */
record Statements(Database database, TableMapping mapping, Dialect dialect, ColumnTypes types) {
    /** The ids of members. */
    Stream<String> ids(ResolvedCriterion criterion, AsOf asOf) {
        return stream(queries -> queries.ids(criterion, asOf), (queries, row) -> queries.id(row, 1));
    }

    /** The profiles that one of several criteria holds for. */
    Stream<Candidate> candidates(List<ResolvedCriterion> cases, AsOf asOf) {
        return stream(
                queries -> queries.cases(cases, asOf), (queries, row) -> Candidate.read(row, queries, cases.size()));
    }

    /** How many profiles there are of each combination of answers. */
    Stream<Combination> combinations(List<ResolvedCriterion> criteria, AsOf asOf) {
        return stream(
                queries -> queries.combinations(criteria, asOf),
                (queries, row) -> Combination.read(row, criteria.size()));
    }

    /** Members with the values of these attributes. */
    Stream<ProfileValues> values(ResolvedCriterion criterion, AsOf asOf, List<String> names) {
        return stream((session, queries) -> {
            ValuesReading reading = queries.values(criterion, asOf, names);
            Cursor<Member> rows =
                    session.query(reading.statement(), dialect, row -> Member.read(row, queries, reading));
            return stream(new ValuesIterator(names, rows), rows, session);
        });
    }

    private <R> Stream<R> stream(Function<ProfileQueries, Rendered> statement, RowReader<R> reader) {
        return stream((session, queries) -> {
            Cursor<R> rows = session.query(statement.apply(queries), dialect, row -> reader.read(queries, row));
            return stream(rows, rows, session);
        });
    }

    /** The rows; the cursor, then the session, are closed with them. */
    private static <R> Stream<R> stream(Iterator<R> rows, Cursor<?> cursor, Session session) {
        return Rows.stream(rows, () -> {
            try (session) {
                cursor.close();
            }
        });
    }

    private <R> Stream<R> stream(BiFunction<Session, ProfileQueries, Stream<R>> open) {
        Session session = database.open();
        try {
            session.streaming(dialect);
            return open.apply(session, queries(session));
        } catch (RuntimeException | Error failure) {
            try (session) {
                throw failure;
            }
        }
    }

    /** How many members there are of each; what comes to the same statement is asked once. */
    List<Long> counts(List<Asked> criteria) {
        if (criteria.isEmpty()) {
            return List.of();
        }
        return database.with(session -> {
            ProfileQueries queries = queries(session);
            Map<Rendered, List<Long>> found = new HashMap<>();
            List<Long> counts = new ArrayList<>();
            int atOnce = dialect.countedAtOnce();
            for (int i = 0; i < criteria.size(); i += atOnce) {
                List<Asked> some = criteria.subList(i, Math.min(i + atOnce, criteria.size()));
                counts.addAll(found.computeIfAbsent(
                        queries.counts(some), statement -> numbers(session, statement, some.size())));
            }
            return List.copyOf(counts);
        });
    }

    /** How many profiles there are. */
    long size() {
        return database.with(
                session -> numbers(session, queries(session).size(), 1).get(0));
    }

    private List<Long> numbers(Session session, Rendered statement, int columns) {
        return session.first(statement, dialect, row -> {
                    List<Long> numbers = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        numbers.add(row.getLong(column));
                    }
                    return numbers;
                })
                .orElseThrow();
    }

    /** Whether the profile of that id is a member; empty where there is no such profile. */
    Optional<Boolean> test(String id, ResolvedCriterion criterion, AsOf asOf) {
        return database.with(session ->
                session.first(queries(session).test(id, criterion, asOf), dialect, row -> row.getInt(1) == 1));
    }

    /** All that belongs to the profile of that id; empty where there is no such profile. */
    Optional<Profile> profile(String id) {
        return database.with(session -> new ProfileReading(mapping, queries(session), dialect, session).read(id));
    }

    /** The statements of a session. */
    ProfileQueries queries(Session session) {
        return new ProfileQueries(
                mapping, dialect, types, (select, operand) -> span(session, select, operand), session.keptIds(dialect));
    }

    private Optional<Span> span(Session session, Select<?> select, Operand operand) {
        return session.first(Rendered.of(select, dialect), dialect, row -> {
                    @Nullable Value first = operand.read(row, 1).orElse(null);
                    @Nullable Value last = operand.read(row, 2).orElse(null);
                    return Optional.ofNullable(first == null || last == null ? null : new Span(first, last));
                })
                .flatMap(found -> found);
    }
}
