package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import io.segmentkit.jdbc.table.TableName;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB. Its collations take texts for equal that differ in case, accents or trailing spaces, so that the bytes are
 * compared. Timestamps, which it keeps as moments and shows at the session's zone, are asked for as seconds of the epoch.
 */
final class MariaDbDialect extends Dialect {
    private static final int MAX_DIGITS = 65;
    private static final int DIGITS_OF_BOUNDS = 30;

    /** Between 0000-01-01 and 1970-01-01. */
    private static final long SECONDS_BEFORE_EPOCH = 62_167_219_200L;

    /** More than clocks have ever been put back: a session's local times, which repeat then, are in order across it. */
    private static final Duration MARGIN = Duration.ofDays(2);

    /** As from_unixtime takes them, in any session's zone. */
    private static final Instant FIRST = Instant.EPOCH.plus(MARGIN);

    private static final Instant LAST = Instant.ofEpochSecond(Integer.MAX_VALUE).minus(MARGIN);

    /** What is no plain letter to LIKE. */
    private static final Pattern LIKE = Pattern.compile("[!%_]");

    MariaDbDialect() {
        super(SQLDialect.MARIADB);
    }

    @Override
    public ColumnType columnType(ResultSetMetaData columns, int column) throws SQLException {
        String name = columns.getColumnTypeName(column);
        return switch (name) {
            case "BOOLEAN", "TINYINT" ->
                new ColumnType(name, Set.of(Kind.BOOLEAN, Kind.NUMBER), new NumberForm.Whole(), TextForm.COLLATED);
            case "BIT" ->
                columns.getPrecision(column) == 1 ? ColumnType.of(name, Kind.BOOLEAN) : ColumnType.other(name);
            case "BIGINT UNSIGNED" -> ColumnType.numbers(name, new NumberForm.Exact(20, 0));
            case "TIMESTAMP" -> ColumnType.of(name, Kind.INSTANT);
            case "YEAR" -> ColumnType.other(name);
            default -> super.columnType(columns, column);
        };
    }

    /** A view's column has them, too. */
    @Override
    public Map<String, TextForm> textsOf(Connection connection, TableName table) throws SQLException {
        List<String> parts = table.parts();
        try (PreparedStatement statement = connection.prepareStatement(
                "select column_name, character_set_name, collation_name from information_schema.columns"
                        + " where table_schema = coalesce(?, database()) and table_name = ?"
                        + " and character_set_name is not null")) {
            statement.setString(1, parts.size() > 1 ? parts.get(parts.size() - 2) : null);
            statement.setString(2, parts.get(parts.size() - 1));
            try (ResultSet rows = statement.executeQuery()) {
                Map<String, TextForm> texts = new HashMap<>();
                while (rows.next()) {
                    texts.put(rows.getString(1), texts(rows.getString(2), rows.getString(3)));
                }
                return texts;
            }
        }
    }

    private static TextForm texts(String charset, String collation) {
        if (collation.equals("utf8mb4_nopad_bin")) {
            return TextForm.CODE_POINTS;
        }
        return charset.startsWith("utf8") ? TextForm.COLLATED : TextForm.ANY;
    }

    @Override
    TextForm texts(String type) {
        return TextForm.ANY;
    }

    /** Texts of UTF-8, as the driver's are, are compared by their bytes as they are. */
    @Override
    Field<String> exact(Field<String> text, TextForm texts) {
        return field("cast({0} as binary)", String.class, texts == TextForm.ANY ? unicode(text) : text);
    }

    private static Field<String> unicode(Field<String> text) {
        return field("convert({0} using utf8mb4)", String.class, text);
    }

    /** A comparison fails where the column's charset lacks a letter of the text asked for. */
    @Override
    boolean isPlain(String text, TextForm texts) {
        int most = texts == TextForm.ANY ? 0x7F : Character.MAX_VALUE;
        return text.codePoints().allMatch(point -> point <= most);
    }

    /** The plain comparison comes first: it is cheap, and an index serves it. */
    @Override
    public Condition startsWith(Field<String> text, TextForm texts, String start) {
        Condition like = text.like(LIKE.matcher(start).replaceAll("!$0") + "%", '!');
        if (texts == TextForm.CODE_POINTS) {
            return like;
        }
        Condition exactly = super.startsWith(text, texts, start);
        return isPlain(start, texts) ? like.and(exactly) : exactly;
    }

    /** Groups are made once, as a table with a key; as a list they would be the inner side of a join. */
    @Override
    public Condition isAmongGroups(Field<Object> id, Select<Record1<Object>> groups) {
        return exists(id, groups);
    }

    @Override
    Field<Integer> position(Field<String> text, TextForm texts, String part) {
        return texts == TextForm.CODE_POINTS
                ? super.position(text, texts, part)
                : DSL.position(exact(text, texts), exact(val(part), TextForm.COLLATED));
    }

    @Override
    public Field<String> replaced(Field<String> text, TextForm texts, Map<String, String> parts) {
        return parts.isEmpty()
                ? text
                : super.replaced(texts == TextForm.CODE_POINTS ? text : unicode(text), texts, parts);
    }

    /** There is no type for booleans. */
    @Override
    public Object code(Object code) {
        return code instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : code;
    }

    /** Floats are sent with six digits, doubles with all. */
    @Override
    public Field<?> number(Field<?> column, ColumnType type) {
        return type.numbers().equals(NumberForm.approximate(true))
                ? field("({0} + 0e0)", Double.class, column)
                : column;
    }

    /** The zero date is none. */
    @Override
    public Condition isDay(Field<?> column) {
        return column.coerce(LocalDate.class).ge(LocalDate.of(1, 1, 1));
    }

    @Override
    public Field<?> instant(Field<?> column) {
        return field("unix_timestamp({0})", BigDecimal.class, column);
    }

    @Override
    public Object instant(Instant moment) {
        return BigDecimal.valueOf(moment.getEpochSecond()).add(BigDecimal.valueOf(moment.getNano(), 9));
    }

    @Override
    public @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        BigDecimal seconds = row.getBigDecimal(column);
        return seconds == null || seconds.signum() == 0
                ? null
                : Instant.ofEpochSecond(0, seconds.movePointRight(9).longValueExact());
    }

    /** The zero timestamp is none. */
    @Override
    public Condition isInstant(Field<?> instant) {
        return instant.coerce(Long.class).gt(inline(0L));
    }

    @Override
    public Field<Long> instantSeconds(Field<?> instant) {
        return field("floor({0})", Long.class, instant);
    }

    @Override
    public Field<Long> epochSeconds(Field<?> timestamp) {
        return field("(to_seconds({0}) - {1})", Long.class, timestamp, inline(SECONDS_BEFORE_EPOCH));
    }

    @Override
    public Condition notLongBefore(Field<?> column, Instant moment) {
        return moment.isBefore(FIRST) || moment.isAfter(LAST)
                ? noCondition()
                : column.coerce(Object.class).ge(local(moment.minus(MARGIN)));
    }

    @Override
    public Condition notLongAfter(Field<?> column, Instant moment) {
        return moment.isBefore(FIRST) || moment.isAfter(LAST)
                ? noCondition()
                : column.coerce(Object.class).le(local(moment.plus(MARGIN)));
    }

    private static Field<Object> local(Instant moment) {
        return field("from_unixtime({0})", Object.class, val(moment.getEpochSecond()));
    }

    /** Differences of whole numbers would be whole numbers of 64 bits, or fail. */
    @Override
    public Condition sum(Field<?> numbers, NumberForm form, BigDecimal less, boolean perNumber, Comparison comparison) {
        int scale = Math.max(less.scale(), 0);
        return super.sum(
                perNumber ? numbers.cast(SQLDataType.DECIMAL(MAX_DIGITS, Math.max(scale, scale(form)))) : numbers,
                form,
                less,
                perNumber,
                comparison);
    }

    private static int scale(NumberForm form) {
        return form instanceof NumberForm.Exact exact ? exact.scale() : 0;
    }

    @Override
    public boolean canCompareSum(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= DIGITS_OF_BOUNDS && plain.precision() - plain.scale() <= DIGITS_OF_BOUNDS;
    }

    @Override
    public boolean cancelsBeforeClosing() {
        return true;
    }

    /** A bound value must fit into one packet, 16 MB unless set. */
    @Override
    public Optional<IdTable> idTable(IdForm form, TextForm texts) {
        String type = switch (form) {
            case TEXT -> "varbinary(3072)";
            case WHOLE -> "bigint";
            case UUID -> "uuid";
        };
        return Optional.of(new IdTable("create temporary table", "", "drop temporary table if exists", "`", type, "?"));
    }

    @Override
    public Select<Record1<Object>> ids(Collection<?> ids, IdForm form) {
        throw new IllegalStateException("ids are kept in a table");
    }

    @Override
    public Select<?> texts(Collection<String> texts) {
        return DSL.select(field("x"))
                .from(DSL.table(
                        "json_table({0}, '$[*]' columns (x varchar(500) character set utf8mb4 collate utf8mb4_nopad_bin path '$')) as ids",
                        val(Json.array(texts))));
    }

    @Override
    public Field<String> likeStored(Field<String> id) {
        return field("{0} collate utf8mb4_nopad_bin", String.class, unicode(id));
    }

    /** A condition on other tables is looked up row by row where it is one of many: ten times the time of a statement of its own. */
    @Override
    public int countedAtOnce() {
        return 1;
    }
}
