package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.segmentkit.jdbc.table.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.postgresql.PGStatement;

/** PostgreSQL. Its usual collations order texts by language, but only equal code points are equal. */
final class PostgresDialect extends Dialect {
    private static final Set<String> TEXTS = Set.of("text", "varchar");

    private static final Set<String> COMPARABLE = Set.of("text", "varchar", "bpchar", "citext", "name");

    /** What is no plain letter to LIKE. */
    private static final Pattern LIKE = Pattern.compile("[\\\\%_]");

    PostgresDialect() {
        super(SQLDialect.POSTGRES);
    }

    @Override
    public ColumnType columnType(ResultSetMetaData columns, int column) throws SQLException {
        String name = columns.getColumnTypeName(column);
        return switch (name) {
            case "timestamptz" -> ColumnType.of(name, Kind.INSTANT);
            case "citext" -> ColumnType.of(name, Kind.TEXT);
            default -> super.columnType(columns, column);
        };
    }

    /** Enumerated types are read as texts, but compare with their own only. */
    @Override
    public Field<Object> comparable(Field<Object> column, ColumnType type) {
        return type.kinds().contains(Kind.TEXT) && !COMPARABLE.contains(type.name())
                ? field("cast({0} as text)", Object.class, column)
                : column;
    }

    /** A precision of 0 is none: the numbers may have any. */
    @Override
    NumberForm decimals(int digits, int scale) {
        return digits == 0 ? NumberForm.unlimited() : super.decimals(digits, scale);
    }

    @Override
    TextForm texts(String type) {
        return TEXTS.contains(type) ? TextForm.CODE_POINTS : TextForm.COLLATED;
    }

    /** Collations that are not deterministic take different code points for equal. */
    @Override
    public Map<String, TextForm> textsOf(Connection connection, TableName table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select a.attname from pg_attribute a join pg_collation c on c.oid = a.attcollation"
                        + " where a.attrelid = to_regclass(?) and not c.collisdeterministic")) {
            statement.setString(
                    1,
                    table.parts().stream()
                            .map(part -> '"' + part.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(".")));
            try (ResultSet rows = statement.executeQuery()) {
                Map<String, TextForm> texts = new HashMap<>();
                while (rows.next()) {
                    texts.put(rows.getString(1), TextForm.COLLATED);
                }
                return texts;
            }
        }
    }

    @Override
    Field<String> exact(Field<String> text, TextForm texts) {
        return field("(cast({0} as text) collate \"C\")", String.class, text);
    }

    @Override
    Field<Integer> position(Field<String> text, TextForm texts, String part) {
        return texts == TextForm.CODE_POINTS
                ? super.position(text, texts, part)
                : DSL.position(exact(text, texts), val(part));
    }

    /** An index by code points serves it, and the planner knows how many rows to expect. */
    @Override
    public Condition startsWith(Field<String> text, TextForm texts, String start) {
        return texts == TextForm.CODE_POINTS
                ? text.like(LIKE.matcher(start).replaceAll("\\\\$0") + "%")
                : super.startsWith(text, texts, start);
    }

    /** A list that does not fit into {@code work_mem} would be read anew for each id. */
    @Override
    public Condition isAmong(Field<Object> id, Select<Record1<Object>> ids) {
        return exists(id, ids);
    }

    @Override
    public boolean unitesAlternatives() {
        return true;
    }

    @Override
    public Field<String> replaced(Field<String> text, TextForm texts, Map<String, String> parts) {
        return parts.isEmpty()
                ? text
                : DSL.translate(
                        text,
                        val(String.join("", parts.keySet())),
                        val(parts.values().stream().collect(Collectors.joining())));
    }

    @Override
    public Field<String> likeStored(Field<String> id) {
        return exact(id, TextForm.ANY);
    }

    @Override
    public boolean canHold(String text) {
        return text.indexOf('\0') < 0;
    }

    @Override
    public Field<Long> epochSeconds(Field<?> timestamp) {
        return field("cast(floor(extract(epoch from {0})) as bigint)", Long.class, timestamp);
    }

    /**
     * The planner looks into an array that it sees, and takes one of a million elements for too large to be hashed: then each
     * profile would be compared with each. From a select of its own it expects few elements, and always hashes.
     */
    @Override
    public Select<Record1<Object>> ids(Collection<?> ids, IdForm form) {
        String literal = ids.stream()
                .map(id -> '"' + id.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
        String type = switch (form) {
            case TEXT -> "text[]";
            case WHOLE -> "bigint[]";
            case UUID -> "uuid[]";
        };
        return select(field("unnest((select cast({0} as " + type + ")))", Object.class, val(literal)));
    }

    @Override
    public boolean streamsInTransactions() {
        return true;
    }

    /**
     * Has it planned for its values each time. From the fifth time on the driver would have it planned once for all values:
     * as if each tag had as many members as any other. It has results sent as text then.
     */
    @Override
    public void planForValues(PreparedStatement statement) throws SQLException {
        try {
            if (statement.isWrapperFor(PGStatement.class)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            }
        } catch (NoClassDefFoundError anotherDriver) {
            // plans as it does
        }
    }

    /** Costs a round trip, and results are sent as binary numbers: less to read where there are many. */
    @Override
    public Optional<String> planningForValues() {
        return Optional.of("set local plan_cache_mode = force_custom_plan");
    }

    /** A condition on other tables is looked up row by row where it is one of many: ten times the time of a statement of its own. */
    @Override
    public int countedAtOnce() {
        return 1;
    }
}
