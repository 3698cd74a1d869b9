package io.segmentkit.jdbc.population;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.Explanation;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.influence.Combinations;
import io.segmentkit.influence.Influence;
import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.check.MappingCheck;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.split.Split;
import io.segmentkit.jdbc.sql.Asked;
import io.segmentkit.jdbc.sql.MembersInDatabase;
import io.segmentkit.jdbc.sql.Rendered;
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
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Profiles in the tables of a database. Criteria are compiled to SQL and answered there; what a database cannot answer
 * exactly is refused, with the path.
 *
 * <p>Each question takes one connection and gives it back: at once, or when the stream of its answer is closed, read to its
 * end, or fails. Nothing is written.
 *
 * <p>Members of a segment that {@link io.segmentkit.jdbc.store.JdbcSegmentStore} keeps in the same data source are named by a
 * select of its tables; those of other stores are read first, and as any {@link io.segmentkit.reference.MemberIds} bound. Where
 * members cannot be listed, or are more than the database takes, it is asked for all profiles that the rest of the criterion
 * leaves open, and their ids are looked up here; for at most four such segments in one criterion.
 *
 * <p>Immutable, safe between threads, as the data source must be.
 */
public final class JdbcPopulation implements Population {
    private final Statements statements;
    private final References references;

    private JdbcPopulation(Statements statements, References references) {
        this.statements = statements;
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
        Database database = Database.of(source);
        return database.with(session -> {
            try {
                Dialect dialect = Dialect.of(session.connection());
                ColumnTypes types = MappingCheck.of(mapping, session.connection(), dialect);
                return new JdbcPopulation(new Statements(database, mapping, dialect, types), References.none());
            } catch (SQLException failure) {
                throw database.failure(new Rendered("", List.of()), failure);
            }
        });
    }

    /** The same profiles, asked criteria whose references stand for what is given here. */
    @Override
    public JdbcPopulation withReferences(References lookup) {
        return new JdbcPopulation(statements, requireNonNull(lookup, "lookup"));
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
        Database database = statements.database();
        return with(new Database(database.source(), timeout, database.showsValues(), database.cancellation()));
    }

    /** The same profiles; a {@link DatabaseException} then shows values and has the driver's exception as its cause. */
    public JdbcPopulation withValuesInErrors() {
        Database database = statements.database();
        return with(new Database(database.source(), database.timeout(), true, database.cancellation()));
    }

    /**
     * The same profiles; what is asked of them is stopped by the cancellation, from any thread. It then fails with a {@link
     * java.util.concurrent.CancellationException}, as does all that is asked later.
     */
    public JdbcPopulation withCancellation(Cancellation cancellation) {
        Database database = statements.database();
        requireNonNull(cancellation, "cancellation");
        return with(new Database(database.source(), database.timeout(), database.showsValues(), cancellation));
    }

    private JdbcPopulation with(Database database) {
        Statements other = new Statements(database, statements.mapping(), statements.dialect(), statements.types());
        return new JdbcPopulation(other, references);
    }

    @Override
    public Schema schema() {
        return statements.mapping().schema();
    }

    @Override
    public Stream<String> members(Criterion criterion, AsOf asOf) {
        ResolvedCriterion resolved = resolved(criterion);
        return split(resolved).map(split -> members(split, asOf)).orElseGet(() -> statements.ids(resolved, asOf));
    }

    /** Profiles that some case holds for come from the database; whether it is their own case is decided here. */
    private Stream<String> members(Split split, AsOf asOf) {
        return statements
                .candidates(split.cases(), asOf)
                .filter(candidate -> candidate.cases().get(split.caseOf(candidate.id())))
                .map(Candidate::id);
    }

    private Optional<Split> split(ResolvedCriterion criterion) {
        int most = statements.dialect().maxIds();
        return Split.of(
                criterion,
                set -> set instanceof MembersInDatabase
                        || (set instanceof MemberIds ids && ids.ids().size() <= most));
    }

    @Override
    public Stream<ProfileValues> values(Criterion criterion, AsOf asOf, List<String> attributes) {
        attributes.forEach(schema().attributes()::position);
        List<String> names = List.copyOf(attributes);
        ResolvedCriterion resolved = resolved(criterion);
        return split(resolved)
                .map(split -> values(split, asOf, names))
                .orElseGet(() -> statements.values(resolved, asOf, names));
    }

    private Stream<ProfileValues> values(Split split, AsOf asOf, List<String> names) {
        try (Stream<String> ids = members(split, asOf)) {
            Set<String> members = ids.collect(Collectors.toSet());
            return statements.values(split.any(), asOf, names).filter(values -> members.contains(values.id()));
        }
    }

    @Override
    public long count(Criterion criterion, AsOf asOf) {
        return counts(List.of(new Asked(resolved(criterion), asOf))).get(0);
    }

    private long count(Split split, AsOf asOf) {
        try (Stream<String> ids = members(split, asOf)) {
            return ids.count();
        }
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

    private List<Long> counts(List<Asked> criteria) {
        List<Optional<Split>> splits =
                criteria.stream().map(asked -> split(asked.criterion())).toList();
        List<Asked> whole = IntStream.range(0, criteria.size())
                .filter(i -> splits.get(i).isEmpty())
                .mapToObj(criteria::get)
                .toList();
        Iterator<Long> ofWhole = statements.counts(whole).iterator();
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> splits.get(i)
                        .map(split -> count(split, criteria.get(i).asOf()))
                        .orElseGet(ofWhole::next))
                .toList();
    }

    @Override
    public Influence influence(Criterion criterion, AsOf asOf) {
        ResolvedCriterion resolved = resolved(criterion);
        return Influence.of(resolved, (criteria, visitor) -> {
            if (criteria.isEmpty()) {
                visitor.combination(new BitSet(), size());
            } else {
                combinations(
                        criteria.stream()
                                .map(part -> new ResolvedCriterion(part, resolved.members(), resolved.earlier()))
                                .toList(),
                        asOf,
                        visitor);
            }
        });
    }

    private void combinations(List<ResolvedCriterion> criteria, AsOf asOf, Combinations.Visitor visitor) {
        try (Stream<Combination> found = statements.combinations(criteria, asOf)) {
            found.forEach(combination -> visitor.combination(combination.holding(), combination.profiles()));
        }
    }

    @Override
    public long size() {
        return statements.size();
    }

    @Override
    public Optional<Boolean> test(String id, Criterion criterion, AsOf asOf) {
        ResolvedCriterion resolved = resolved(criterion);
        ResolvedCriterion ofProfile = split(resolved)
                .map(split -> split.cases().get(split.caseOf(id)))
                .orElse(resolved);
        return statements.test(id, ofProfile, asOf);
    }

    /** Reads all that belongs to the profile, and explains it in memory. */
    @Override
    public Optional<Explanation> explain(String id, Criterion criterion, AsOf asOf) {
        var bound = Profile.mapping(schema()).compile(criterion, references).asOf(asOf);
        return statements.profile(id).map(bound::explain);
    }

    /** Reads all that belongs to the profile, and finds the stretches in memory. */
    @Override
    public Optional<List<Membership>> memberships(String id, Criterion criterion, AsOf from, Instant until) {
        var timeline = Profile.mapping(schema()).compile(criterion, references).timeline(from, until);
        return statements.profile(id).map(timeline::memberships);
    }

    @Override
    public <T> Optional<T> unwrap(Class<T> kind) {
        InPlace inPlace = new InPlace(statements, this::resolved);
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
        boolean here = set instanceof MembersInDatabase stored
                && stored.isIn(statements.database().source());
        if (here || !(set instanceof StoredMembers stored)) {
            return set;
        }
        try (Stream<String> ids = stored.ids()) {
            return new MemberIds(ids.collect(Collectors.toSet()));
        }
    }
}
