package io.segmentkit.jdbc.population;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.segmentkit.action.ProfileLabels;
import io.segmentkit.action.UnknownLabelException;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.check.MappingCheck;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.sql.LabelQueries;
import io.segmentkit.jdbc.sql.Rendered;
import io.segmentkit.jdbc.table.BoundLabels;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.TableMapping;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Changes labels in the link tables of a mapping (S6). Only rows that meet the {@linkplain
 * io.segmentkit.jdbc.table.FixedCondition fixed conditions} are added or removed, and only for profiles that do. A row that is
 * added has the profile, the label, and for each fixed condition the first of its values; every other column must have a
 * default. Label sets whose rows are joined to others cannot be changed.
 *
 * <p>Where there is a table of names, a label that it does not have is refused with an {@link UnknownLabelException}: nothing
 * is ever written to it. Without one, any label can be given.
 *
 * <p>Each change is one transaction on a connection of its own. A link table should have a unique key over profile and label:
 * without one, the same label given to the same profile by two at the same time may stand there twice, which no criterion
 * sees and {@link #remove} removes; with one, the later of the two fails as a whole and can be tried again.
 *
 * <p>Immutable, safe between threads, as the data source must be.
 */
public final class JdbcProfileLabels implements ProfileLabels {
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final TableMapping mapping;
    private final Dialect dialect;
    private final ColumnTypes types;

    private JdbcProfileLabels(Database database, TableMapping mapping, Dialect dialect, ColumnTypes types) {
        this.database = database;
        this.mapping = mapping;
        this.dialect = dialect;
        this.types = types;
    }

    /**
     * The labels that the mapping finds in a database.
     *
     * @throws io.segmentkit.jdbc.table.InvalidMappingException with all problems, if tables or columns are missing or of
     *     types that do not fit
     * @throws DatabaseException if the database cannot be reached
     * @throws IllegalArgumentException if the database is none that is supported
     */
    public static JdbcProfileLabels of(DataSource source, TableMapping mapping) {
        Database database = Database.of(source);
        return database.with(session -> {
            try {
                Dialect dialect = Dialect.of(session.connection());
                ColumnTypes types = MappingCheck.of(mapping, session.connection(), dialect);
                return new JdbcProfileLabels(database, mapping, dialect, types);
            } catch (SQLException failure) {
                throw database.failure(new Rendered("", List.of()), failure);
            }
        });
    }

    @Override
    public Set<String> labelSets() {
        return mapping.labels().entrySet().stream()
                .filter(set -> set.getValue().rows().joins().isEmpty())
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    @Override
    public int add(LabelSet labels, String label, Collection<String> profileIds) {
        BoundLabels bound = bound(labels);
        labels.has(label);
        if (!dialect.canHold(label)) {
            throw new UnknownLabelException(labels, label);
        }
        LabelQueries queries = new LabelQueries(mapping, bound, dialect, types);
        return change(profileIds, (session, some) -> {
            Object kept = bound.names().isPresent()
                    ? nameId(session, queries, bound.names().get(), labels, label)
                    : label;
            Set<Object> without = new LinkedHashSet<>(ids(session, queries.profiles(some)));
            if (!without.isEmpty()) {
                ids(session, queries.having(List.copyOf(without), label)).forEach(without::remove);
            }
            session.batch(without.stream().map(id -> queries.insert(id, kept)).toList(), dialect);
            return without.size();
        });
    }

    private Object nameId(Session session, LabelQueries queries, NamesTable names, LabelSet labels, String label) {
        return session.first(queries.nameIds(names, label), dialect, row -> row.getObject(1))
                .orElseThrow(() -> new UnknownLabelException(labels, label));
    }

    @Override
    public int remove(LabelSet labels, String label, Collection<String> profileIds) {
        LabelQueries queries = new LabelQueries(mapping, bound(labels), dialect, types);
        labels.has(label);
        if (!dialect.canHold(label)) {
            return 0;
        }
        return change(profileIds, (session, some) -> {
            List<Object> profiles = ids(session, queries.profiles(some));
            Set<Object> having =
                    profiles.isEmpty() ? Set.of() : new LinkedHashSet<>(ids(session, queries.having(profiles, label)));
            if (!having.isEmpty()) {
                session.batch(List.of(queries.delete(List.copyOf(having), label)), dialect);
            }
            return having.size();
        });
    }

    private BoundLabels bound(LabelSet labels) {
        BoundLabels bound = mapping.labels().get(labels.name());
        if (bound == null) {
            throw new IllegalArgumentException("unknown label set \"" + labels.name() + "\", valid: "
                    + mapping.labels().keySet());
        }
        return bound;
    }

    private interface Change {
        /** How many of some profiles were changed. */
        int of(Session session, List<Object> ids);
    }

    private int change(Collection<String> profileIds, Change change) {
        List<Object> known = new LinkedHashSet<>(profileIds)
                .stream()
                        .filter(dialect::canHold)
                        .flatMap(id -> types.id().parse(id).stream())
                        .toList();
        if (known.isEmpty()) {
            return 0;
        }
        return database.with(session -> {
            session.begin();
            int changed = 0;
            for (int i = 0; i < known.size(); i += AT_ONCE) {
                changed += change.of(session, known.subList(i, Math.min(i + AT_ONCE, known.size())));
            }
            session.commit();
            return changed;
        });
    }

    private List<Object> ids(Session session, Rendered statement) {
        return new ArrayList<>(session.list(statement, dialect, row -> switch (types.id()) {
            case TEXT -> row.getString(1);
            case WHOLE -> row.getLong(1);
            case UUID -> row.getObject(1);
        }));
    }
}
