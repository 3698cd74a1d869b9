package io.segmentkit.jdbc.check;

import io.segmentkit.jdbc.dialect.ColumnType;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.IdForm;
import io.segmentkit.jdbc.dialect.Kind;
import io.segmentkit.jdbc.table.BoundAttribute;
import io.segmentkit.jdbc.table.BoundRows;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.InvalidMappingException;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.MappingProblem;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.impl.DSL;

/** Checks a mapping against the tables, and learns the types of their columns. */
public final class MappingCheck {
    private static final Set<Kind> IDS = Set.of(Kind.TEXT, Kind.NUMBER, Kind.UUID);

    private final Connection connection;
    private final Dialect dialect;
    private final Map<TableName, Optional<Map<String, ColumnType>>> tables = new LinkedHashMap<>();
    private final Set<MappingProblem> problems = new LinkedHashSet<>();

    private MappingCheck(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /**
     * The types of all columns that the mapping names.
     *
     * @throws InvalidMappingException with all problems, if tables or columns are missing or of other types
     */
    public static ColumnTypes of(TableMapping mapping, Connection connection, Dialect dialect) {
        MappingCheck check = new MappingCheck(connection, dialect);
        check.profiles(mapping);
        check.linked(mapping);
        if (!check.problems.isEmpty()) {
            throw new InvalidMappingException(new ArrayList<>(check.problems));
        }
        Map<TableName, Map<String, ColumnType>> found = new LinkedHashMap<>();
        check.tables.forEach((table, columns) -> found.put(table, columns.orElseThrow()));
        return new ColumnTypes(found, form(found, mapping));
    }

    private static IdForm form(Map<TableName, Map<String, ColumnType>> found, TableMapping mapping) {
        Set<Kind> kinds = new ColumnTypes(found, IdForm.TEXT)
                .of(mapping.table(), mapping.id())
                .kinds();
        if (kinds.contains(Kind.TEXT)) {
            return IdForm.TEXT;
        }
        return kinds.contains(Kind.UUID) ? IdForm.UUID : IdForm.WHOLE;
    }

    private void profiles(TableMapping mapping) {
        column(mapping.table(), mapping.id(), "an id", IDS);
        mapping.fixed().forEach(fixed -> fixed(mapping.table(), fixed));
        mapping.attributes().values().forEach(bound -> attribute(mapping.table(), bound));
    }

    private void linked(TableMapping mapping) {
        Set<Kind> ids =
                column(mapping.table(), mapping.id()).map(ColumnType::kinds).orElse(IDS);
        mapping.attributes().values().forEach(bound -> bound.rows().ifPresent(rows -> rows(rows, ids)));
        mapping.labels().values().forEach(bound -> {
            rows(bound.rows(), ids);
            if (bound.names().isEmpty()) {
                column(bound.rows().table(), bound.column(), "a label", Set.of(Kind.TEXT));
            }
            bound.names().ifPresent(names -> {
                column(bound.rows().table(), bound.column(), "the id of a label", IDS);
                column(names.table(), names.id(), "the id of a label", IDS);
                column(names.table(), names.name(), "the name of a label", Set.of(Kind.TEXT));
                names.fixed().forEach(fixed -> fixed(names.table(), fixed));
            });
        });
        mapping.activities().values().forEach(bound -> rows(bound, ids));
        mapping.otherActivities().ifPresent(bound -> rows(bound, ids));
        mapping.records().values().forEach(bound -> rows(bound, ids));
    }

    private void rows(BoundRows bound, Set<Kind> ids) {
        TableName table = bound.rows().table();
        rows(bound.rows(), ids);
        bound.type().ifPresent(type -> column(table, type, "the type of an activity", Set.of(Kind.TEXT)));
        bound.time()
                .ifPresent(
                        time -> column(table, time.name(), "a timestamp in form " + time.form(), FormKinds.of(time)));
        bound.attributes().values().forEach(attribute -> attribute(table, attribute));
    }

    private void rows(LinkedTable rows, Set<Kind> ids) {
        column(rows.table(), rows.profile(), "the id of a profile", ids);
        rows.fixed().forEach(fixed -> fixed(rows.table(), fixed));
    }

    private void fixed(TableName table, FixedCondition fixed) {
        Object value = fixed.values().get(0);
        column(table, fixed.column(), "a fixed condition", FormKinds.ofValue(value));
    }

    private void attribute(TableName table, BoundAttribute bound) {
        String what = bound.declared().attribute() + " as "
                + bound.column().getClass().getSimpleName();
        column(
                bound.rows().map(LinkedTable::table).orElse(table),
                bound.column().name(),
                what,
                FormKinds.of(bound.column()));
    }

    private void column(TableName table, String name, String what, Set<Kind> valid) {
        column(table, name).ifPresent(type -> {
            if (type.kinds().stream().noneMatch(valid::contains)) {
                List<String> names =
                        valid.stream().sorted().map(MappingCheck::text).toList();
                problems.add(
                        new MappingProblem(table.toString(), name, what + " needs another type", type.name(), names));
            }
        });
    }

    private static String text(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Optional<ColumnType> column(TableName table, String name) {
        Optional<Map<String, ColumnType>> columns = tables.computeIfAbsent(table, this::columns);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Optional<ColumnType> type = Optional.ofNullable(columns.get().get(name));
        if (type.isEmpty()) {
            List<String> names = List.copyOf(columns.get().keySet());
            problems.add(new MappingProblem(table.toString(), name, "there is no such column", "", names));
        }
        return type;
    }

    private Optional<Map<String, ColumnType>> columns(TableName table) {
        String sql = DSL.using(dialect.family())
                .select(DSL.asterisk())
                .from(DSL.table(DSL.name(table.parts())))
                .where(DSL.falseCondition())
                .getSQL();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData found = rows.getMetaData();
            Map<String, ColumnType> columns = dialect.ignoresCaseOfColumns()
                    ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER)
                    : new LinkedHashMap<>();
            for (int i = 1; i <= found.getColumnCount(); i++) {
                columns.put(found.getColumnName(i), dialect.columnType(found, i));
            }
            return Optional.of(columns);
        } catch (SQLException unreadable) {
            forgetFailure();
            problems.add(new MappingProblem(
                    table.toString(), "", "cannot be read, SQL state " + unreadable.getSQLState(), "", List.of()));
            return Optional.empty();
        }
    }

    /** PostgreSQL answers nothing more in a transaction that has failed. */
    private void forgetFailure() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        } catch (SQLException lost) {
            problems.add(new MappingProblem(
                    "", "", "the connection is lost, SQL state " + lost.getSQLState(), "", List.of()));
        }
    }
}
