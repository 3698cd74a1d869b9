package io.segmentkit.jdbc.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.Explanation;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.influence.Combinations;
import io.segmentkit.influence.Influence;
import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.check.MappingCheck;
import io.segmentkit.jdbc.connection.Rows;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.sql.Asked;
import io.segmentkit.jdbc.sql.MembersInDatabase;
import io.segmentkit.jdbc.sql.Operand;
import io.segmentkit.jdbc.sql.ProfileQueries;
import io.segmentkit.jdbc.sql.Rendered;
import io.segmentkit.jdbc.sql.Span;
import io.segmentkit.jdbc.sql.ValuesReading;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.profile.Profile;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.MemberSet;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.schema.Schema;
import io.segmentkit.store.StoredMembers;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/**
 * Profiles in the tables of a database. Criteria are compiled to SQL and answered there; what a database cannot answer
 * exactly is refused, with the path.
 *
 * <p>Each question takes one connection and gives it back: at once, or when the stream of its answer is closed, read to its
 * end, or fails. Nothing is written.
 *
 * <p>A reference to a segment must stand for a criterion, for {@link io.segmentkit.reference.MemberIds}, or for members of a
 * store of segments. Those that {@link io.segmentkit.jdbc.store.JdbcSegmentStore} keeps in the same data source are named by a
 * select of its tables; all others are bound, and those of other stores read first.
 *
 * <p>Immutable, safe between threads, as the data source must be.
 */
public final class JdbcPopulation implements Population {
    private final Database database;
    private final TableMapping mapping;
    private final Dialect dialect;
    private final ColumnTypes types;
    private final References references;

    private JdbcPopulation(
            Database database, TableMapping mapping, Dialect dialect, ColumnTypes types, References references) {
        this.database = database;
        this.mapping = mapping;
        this.dialect = dialect;
        this.types = types;
        this.references = references;
    }

    /**
     * The profiles that the mapping finds in a database: H2, SQLite, DuckDB, PostgreSQL, MariaDB or Trino.
     *
     * @throws io.segmentkit.jdbc.table.InvalidMappingException with all problems, if tables or columns are missing or of
     *     types that do not fit
     * @throws DatabaseException if the database cannot be reached
     * @throws IllegalArgumentException if the database is none that is supported
     */
    public static JdbcPopulation of(DataSource source, TableMapping mapping) {
        Database database = new Database(requireNonNull(source, "source"), Duration.ZERO, false);
        return database.with(session -> {
            try {
                Dialect dialect = Dialect.of(session.connection());
                ColumnTypes types = MappingCheck.of(mapping, session.connection(), dialect);
                return new JdbcPopulation(database, mapping, dialect, types, References.none());
            } catch (SQLException failure) {
                throw database.failure(new Rendered("", List.of()), failure);
            }
        });
    }

    /** The same profiles, asked criteria whose references stand for what is given here. */
    @Override
    public JdbcPopulation withReferences(References lookup) {
        return new JdbcPopulation(database, mapping, dialect, types, requireNonNull(lookup, "lookup"));
    }

    /**
     * The same profiles; a statement that takes longer is cancelled by the driver, to whole seconds.
     *
     * @throws IllegalArgumentException if the time is not positive
     */
    public JdbcPopulation withTimeout(Duration timeout) {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be positive, found " + timeout);
        }
        return new JdbcPopulation(
                new Database(database.source(), timeout, database.showsValues()), mapping, dialect, types, references);
    }

    /** The same profiles; a {@link DatabaseException} then shows values and has the driver's exception as its cause. */
    public JdbcPopulation withValuesInErrors() {
        return new JdbcPopulation(
                new Database(database.source(), database.timeout(), true), mapping, dialect, types, references);
    }

    @Override
    public Schema schema() {
        return mapping.schema();
    }

    @Override
    public Stream<String> members(Criterion criterion, AsOf asOf) {
        ResolvedCriterion resolved = resolved(criterion);
        return stream((session, queries) -> {
            Cursor<String> rows = session.query(queries.ids(resolved, asOf), dialect, row -> queries.id(row, 1));
            return stream(rows, rows, session);
        });
    }

    @Override
    public Stream<ProfileValues> values(Criterion criterion, AsOf asOf, List<String> attributes) {
        attributes.forEach(schema().attributes()::position);
        List<String> names = List.copyOf(attributes);
        ResolvedCriterion resolved = resolved(criterion);
        return stream((session, queries) -> {
            ValuesReading reading = queries.values(resolved, asOf, names);
            Cursor<Member> rows =
                    session.query(reading.statement(), dialect, row -> Member.read(row, queries, reading));
            return stream(new ValuesIterator(names, rows), rows, session);
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

    @Override
    public long count(Criterion criterion, AsOf asOf) {
        ResolvedCriterion resolved = resolved(criterion);
        return database.with(session -> number(session, queries(session).count(resolved, asOf)));
    }

    private long number(Session session, Rendered statement) {
        return numbers(session, statement, 1).get(0);
    }

    @Override
    public List<Long> counts(List<Criterion> criteria, AsOf asOf) {
        return counts(criteria.stream()
                .map(criterion -> new Asked(resolved(criterion), asOf))
                .toList());
    }

    @Override
    public List<Long> forecast(Criterion criterion, AsOf asOf, int days) {
        ResolvedCriterion resolved = resolved(criterion);
        return counts(
                asOf.daily(days).stream().map(day -> new Asked(resolved, day)).toList());
    }

    /** What comes to the same statement is asked once. */
    private List<Long> counts(List<Asked> criteria) {
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

    @Override
    public Influence influence(Criterion criterion, AsOf asOf) {
        return Influence.of(resolved(criterion).criterion(), (criteria, visitor) -> {
            if (criteria.isEmpty()) {
                visitor.combination(new BitSet(), size());
            } else {
                combinations(criteria, asOf, visitor);
            }
        });
    }

    private void combinations(List<Criterion> criteria, AsOf asOf, Combinations.Visitor visitor) {
        List<ResolvedCriterion> resolved = criteria.stream().map(this::resolved).toList();
        Stream<Combination> found = stream((session, queries) -> {
            Cursor<Combination> rows = session.query(
                    queries.combinations(resolved, asOf), dialect, row -> Combination.read(row, criteria.size()));
            return stream(rows, rows, session);
        });
        try (found) {
            found.forEach(combination -> visitor.combination(combination.holding(), combination.profiles()));
        }
    }

    @Override
    public long size() {
        return database.with(session -> number(session, queries(session).size()));
    }

    @Override
    public Optional<Boolean> test(String id, Criterion criterion, AsOf asOf) {
        ResolvedCriterion resolved = resolved(criterion);
        return database.with(session ->
                session.first(queries(session).test(id, resolved, asOf), dialect, row -> row.getInt(1) == 1));
    }

    /** Reads all that belongs to the profile, and explains it in memory. */
    @Override
    public Optional<Explanation> explain(String id, Criterion criterion, AsOf asOf) {
        var bound = Profile.mapping(schema()).compile(criterion, references).asOf(asOf);
        return read(id).map(bound::explain);
    }

    /** Reads all that belongs to the profile, and finds the stretches in memory. */
    @Override
    public Optional<List<Membership>> memberships(String id, Criterion criterion, AsOf from, Instant until) {
        var timeline = Profile.mapping(schema()).compile(criterion, references).timeline(from, until);
        return read(id).map(timeline::memberships);
    }

    private Optional<Profile> read(String id) {
        return database.with(session -> new ProfileReading(mapping, queries(session), dialect, session).read(id));
    }

    @Override
    public <T> Optional<T> unwrap(Class<T> kind) {
        InPlace inPlace = new InPlace(database, dialect, this::resolved, this::queries);
        return kind.isInstance(inPlace) ? Optional.of(kind.cast(inPlace)) : Population.super.unwrap(kind);
    }

    private ResolvedCriterion resolved(Criterion criterion) {
        ResolvedCriterion resolved = ResolvedCriterion.of(criterion, references, schema());
        Map<String, MemberSet> members = new HashMap<>();
        resolved.members().forEach((name, set) -> members.put(name, listed(set)));
        return new ResolvedCriterion(resolved.criterion(), members, resolved.earlier());
    }

    /** Members that a store keeps are read, unless they are kept in this very database. */
    private MemberSet listed(MemberSet set) {
        boolean here = set instanceof MembersInDatabase stored && stored.isIn(database.source());
        if (here || !(set instanceof StoredMembers stored)) {
            return set;
        }
        try (Stream<String> ids = stored.ids()) {
            return new MemberIds(ids.collect(Collectors.toSet()));
        }
    }

    private ProfileQueries queries(Session session) {
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
