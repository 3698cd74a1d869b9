package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.val;

import io.segmentkit.jdbc.table.FixedCondition;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** One database's own ways. The defaults are those of most. Safe between threads. */
public abstract class Dialect extends TextDialect {
    private static final int MAX_DIGITS = 38;

    private final SQLDialect family;

    Dialect(SQLDialect family) {
        this.family = family;
    }

    /**
     * The dialect of the database behind a connection.
     *
     * @throws IllegalArgumentException if it is none of those that are supported
     */
    public static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2Dialect.behind(connection);
            case "SQLite" -> new SqliteDialect();
            case "DuckDB" -> DuckDbDialect.behind(connection);
            case "PostgreSQL" -> new PostgresDialect();
            case "MariaDB" -> new MariaDbDialect();
            case "Trino" -> new TrinoDialect();
            default ->
                throw new IllegalArgumentException(
                        "unsupported database " + product + ", valid: H2, SQLite, DuckDB, PostgreSQL, MariaDB, Trino");
        };
    }

    /** The dialect that jOOQ writes. */
    public final SQLDialect family() {
        return family;
    }

    /** What the database says of a column. */
    public ColumnType columnType(ResultSetMetaData columns, int column) throws SQLException {
        String name = columns.getColumnTypeName(column);
        return switch (columns.getColumnType(column)) {
            case Types.VARCHAR, Types.LONGVARCHAR, Types.CHAR, Types.NVARCHAR, Types.NCHAR, Types.CLOB ->
                new ColumnType(name, Set.of(Kind.TEXT), NumberForm.unlimited(), texts(name));
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
                ColumnType.numbers(name, new NumberForm.Whole());
            case Types.NUMERIC, Types.DECIMAL ->
                ColumnType.numbers(name, decimals(columns.getPrecision(column), columns.getScale(column)));
            case Types.DOUBLE -> ColumnType.numbers(name, NumberForm.approximate(false));
            case Types.REAL, Types.FLOAT -> ColumnType.numbers(name, NumberForm.approximate(true));
            case Types.BOOLEAN, Types.BIT -> ColumnType.of(name, Kind.BOOLEAN);
            case Types.DATE -> ColumnType.of(name, Kind.DATE);
            case Types.TIMESTAMP -> ColumnType.of(name, Kind.DATE_TIME);
            case Types.TIMESTAMP_WITH_TIMEZONE -> ColumnType.of(name, Kind.INSTANT);
            default -> name.equalsIgnoreCase("UUID") ? ColumnType.of(name, Kind.UUID) : ColumnType.other(name);
        };
    }

    /** Whether columns are found by their names in any case, and named in lower case in results. */
    public boolean ignoresCaseOfColumns() {
        return false;
    }

    NumberForm decimals(int digits, int scale) {
        return new NumberForm.Exact(digits, scale);
    }

    /** The column as texts can be compared with it: some types of texts are none to the database's own operators. */
    public Field<Object> comparable(Field<Object> column, ColumnType type) {
        return column;
    }

    /** Meets a fixed condition. */
    public final Condition meets(Field<Object> column, ColumnType type, FixedCondition fixed) {
        List<Object> values = fixed.values();
        if (values.isEmpty()) {
            return column.isNull();
        }
        if (values.get(0) instanceof String) {
            return oneOf(
                    column.coerce(String.class),
                    type.texts(),
                    values.stream().map(String.class::cast).toList());
        }
        return values.size() == 1
                ? column.eq(val(values.get(0)))
                : column.in(values.stream().map(DSL::val).toList());
    }

    /** A code of booleans or choices as the database holds it. */
    public Object code(Object code) {
        return code;
    }

    /** The numbers of a column, as they are compared and read. */
    public Field<?> number(Field<?> column, ColumnType type) {
        return column;
    }

    /** What is not NULL in a column of dates, or of timestamps without zone, is one. */
    public Condition isDay(Field<?> column) {
        return DSL.noCondition();
    }

    /** A column of timestamps with time zone, as moments that are compared, read and passed to {@link #isInstant}. */
    public Field<?> instant(Field<?> column) {
        return column;
    }

    /** The moment, as those of {@link #instant} are compared with it. */
    public Object instant(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Reads a moment as {@link #instant} has it. */
    public @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What is not NULL is a moment. */
    public Condition isInstant(Field<?> instant) {
        return DSL.noCondition();
    }

    /** The whole seconds of the epoch that have passed at a moment. */
    public Field<Long> instantSeconds(Field<?> instant) {
        return epochSeconds(instant);
    }

    /** What holds of a column at a moment and after it, and perhaps before it, for the sake of an index. */
    public Condition notLongBefore(Field<?> column, Instant moment) {
        return DSL.noCondition();
    }

    /** What holds of a column at a moment and before it, and perhaps after it, for the sake of an index. */
    public Condition notLongAfter(Field<?> column, Instant moment) {
        return DSL.noCondition();
    }

    /** How many digits of the second a timestamp has. */
    public int timestampDigits() {
        return 6;
    }

    /** The whole seconds since 1970-01-01T00:00:00Z that have passed at a timestamp without zone, taken as UTC. */
    public abstract Field<Long> epochSeconds(Field<?> timestamp);

    /** A timestamp to compare with. */
    public Field<Object> timestamp(Object value) {
        return val(value);
    }

    /**
     * What a number stands for in a table of steps: the value at the last key that is not greater, or at the first. Empty
     * where the database has no such way, so that conditions are nested.
     *
     * @param number a whole number of at most 53 bits
     */
    public Optional<Field<Long>> step(Field<Long> number, SortedMap<Long, Long> steps) {
        return Optional.empty();
    }

    /** The day of the week of a date, Monday 1 to Sunday 7. */
    public Field<Integer> isoDayOfWeek(Field<?> date) {
        return DSL.isoDayOfWeek(date);
    }

    /** The timestamp without zone at the start of an ISO text. */
    public Field<?> isoDateTime(Field<String> text) {
        return DSL.substring(text, DSL.inline(1), DSL.inline(19)).cast(LocalDateTime.class);
    }

    /** The date at the start of an ISO text. */
    public Field<LocalDate> isoDate(Field<String> text) {
        return DSL.substring(text, DSL.inline(1), DSL.inline(10)).cast(LocalDate.class);
    }

    /**
     * A condition on the sum of numbers minus some number for each, against zero: how averages are compared without
     * rounding, and sums where there is nothing to subtract.
     *
     * @param numbers the numbers, none of which is NULL
     * @param less what is subtracted
     * @param perNumber whether it is subtracted for each number, or once
     */
    public Condition sum(Field<?> numbers, NumberForm form, BigDecimal less, boolean perNumber, Comparison comparison) {
        Field<BigDecimal> decimals = numbers.coerce(BigDecimal.class);
        return perNumber
                ? comparison.compare(DSL.sum(decimals.minus(less)), DSL.inline(BigDecimal.ZERO))
                : comparison.compare(DSL.sum(decimals), val(less));
    }

    /**
     * The form of numbers of an approximate form when they are summed; empty where it is not known how many digits they
     * have behind the point.
     *
     * @param scale how many the host says there are; -1 where it does not
     */
    public Optional<NumberForm> exactForm(NumberForm approximate, int scale) {
        return scale < 0 ? Optional.empty() : Optional.of(new NumberForm.Exact(MAX_DIGITS, scale));
    }

    /** The numbers in the form that they are summed in. */
    public Field<?> exactNumber(Field<?> approximate, NumberForm exact) {
        return approximate.cast(SQLDataType.DECIMAL(MAX_DIGITS, ((NumberForm.Exact) exact).scale()));
    }

    /** The number that a text is, with at most so many digits behind the point; NULL where it is none. */
    public Field<?> parsed(Field<String> text, int scale) {
        String fraction = scale == 0 ? "" : "([.][0-9]{1," + scale + "})?";
        Condition number = matches(text, "^-?[0-9]{1," + (MAX_DIGITS - scale) + "}" + fraction + "$")
                .and(matches(text, "[^-.0-9]").not()); // $ may stand before a line's end
        return DSL.when(number, text.cast(SQLDataType.DECIMAL(MAX_DIGITS, scale)));
    }

    /** Has a part that the regular expression describes. */
    Condition matches(Field<String> text, String expression) {
        return text.likeRegex(expression);
    }

    /** The form of the numbers that are parsed. */
    public NumberForm parsedForm(int scale) {
        return new NumberForm.Exact(MAX_DIGITS, scale);
    }

    /** Whether a sum can be compared with the number. */
    public boolean canCompareSum(BigDecimal number) {
        return true;
    }

    /** The id is among those that a select finds, none of which is NULL: true or false. */
    public Condition isAmong(Field<Object> id, Select<Record1<Object>> ids) {
        return id.in(ids);
    }

    /** The id is among those of groups, none of which is NULL: true or false. */
    public Condition isAmongGroups(Field<Object> id, Select<Record1<Object>> groups) {
        return isAmong(id, groups);
    }

    /** Whether alternatives are planned better as selects of their own, put together, than as one condition. */
    public boolean unitesAlternatives() {
        return false;
    }

    /**
     * The same as a correlated condition, from which some planners make joins where they would look each id up in a list,
     * which has to fit into memory.
     */
    static Condition exists(Field<Object> id, Select<Record1<Object>> ids) {
        return DSL.exists(DSL.selectOne()
                .from(ids.asTable(DSL.name("g"), DSL.name("id")))
                .where(DSL.field(DSL.name("g", "id"), Object.class).eq(id)));
    }

    /** Month times 100 and day of a date lie between two such numbers. */
    public Condition isBetween(Field<?> date, int from, int to) {
        Field<Integer> monthDay =
                DSL.extract(date, DatePart.MONTH).mul(DSL.inline(100)).add(DSL.extract(date, DatePart.DAY));
        return from == to ? monthDay.eq(from) : monthDay.between(from, to);
    }

    /** Has a statement planned for its values, before they are bound; nothing where it is anyhow. */
    public void planForValues(PreparedStatement statement) throws SQLException {}

    /** The statement that has all those of a transaction planned for their values; empty where they are anyhow. */
    public Optional<String> planningForValues() {
        return Optional.empty();
    }

    /** How many criteria are counted in one statement. */
    public int countedAtOnce() {
        return 20;
    }

    /** How many ids a segment that is asked for can have; larger ones are refused. */
    public int maxIds() {
        return Integer.MAX_VALUE;
    }

    /** Is one of a few ids. */
    public final Condition isId(Field<?> id, TextForm texts, IdForm form, Collection<?> few) {
        if (form == IdForm.TEXT) {
            List<String> ids = few.stream().map(String.class::cast).toList();
            return oneOf(id.coerce(String.class), texts, ids);
        }
        return id.coerce(Object.class).in(few);
    }

    /** An id, as it is compared with those of {@link #ids} and of a table of ids. */
    public Field<?> id(Field<?> id, TextForm texts, IdForm form) {
        return form == IdForm.TEXT && texts != TextForm.CODE_POINTS ? exact(id.coerce(String.class), texts) : id;
    }

    /**
     * The temporary table that holds more than a few ids, where no bound value can; empty where one can.
     *
     * @param texts how the ids that are asked for compare, where they are texts
     */
    public Optional<IdTable> idTable(IdForm form, TextForm texts) {
        return Optional.empty();
    }

    /** A set of ids, which is bound as one value, however large. */
    public abstract Select<Record1<Object>> ids(Collection<?> ids, IdForm form);

    /** The id of a profile as text. */
    public final Field<String> idText(Field<Object> id, IdForm form) {
        return form == IdForm.TEXT ? id.coerce(String.class) : id.cast(SQLDataType.VARCHAR);
    }

    /** Whether texts in tables of a store's own compare by code points; otherwise none can be kept. */
    public boolean canStore() {
        return true;
    }

    /** Some texts, bound as one value: a store's ids on their way into a table. */
    public Select<?> texts(Collection<String> texts) {
        return ids(texts, IdForm.TEXT);
    }

    /** That text as it is compared with ids that a store keeps, by code points and by their index. */
    public Field<String> likeStored(Field<String> id) {
        return id.cast(SQLDataType.VARCHAR);
    }

    /** The value as the driver takes it. */
    public Object bound(Object value) {
        return value;
    }

    /** Whether the driver reads a result to its end when it is closed, unless its statement is cancelled. */
    public boolean cancelsBeforeClosing() {
        return false;
    }

    /** The statement that has a session's results read in pieces, or that ends it; empty where it takes none. */
    public Optional<String> streaming(boolean begins) {
        return Optional.empty();
    }

    /** Whether the driver reads a result in pieces only within a transaction. */
    public boolean streamsInTransactions() {
        return false;
    }
}
