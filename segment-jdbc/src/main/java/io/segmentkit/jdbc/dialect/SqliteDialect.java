package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;

/** SQLite. It types values, not columns, and knows whole numbers of 64 bits and doubles only. */
final class SqliteDialect extends Dialect {
    /** So that fractions, times the number of rows, are whole numbers of 64 bits. */
    private static final int MAX_SCALE = 9;

    SqliteDialect() {
        super(SQLDialect.SQLITE);
    }

    /** By the rules of affinity: the declared type is a hint, by words in it. */
    @Override
    public ColumnType columnType(ResultSetMetaData columns, int column) throws SQLException {
        String name = columns.getColumnTypeName(column).toUpperCase(Locale.ROOT);
        if (name.contains("INT")) {
            return ColumnType.numbers(name, new DynamicForm(0));
        }
        if (name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT")) {
            return ColumnType.of(name, Kind.TEXT);
        }
        int scale = columns.getScale(column);
        boolean declared = columns.getPrecision(column) > 0;
        NumberForm numbers = new DynamicForm(declared ? scale : -1);
        if (name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB")) {
            return ColumnType.numbers(name, numbers);
        }
        return new ColumnType(name, Set.of(Kind.TEXT, Kind.NUMBER), numbers, TextForm.COLLATED);
    }

    @Override
    Field<String> exact(Field<String> text, TextForm texts) {
        return field("{0} collate binary", String.class, text);
    }

    @Override
    boolean isIndexedPlainly() {
        return false;
    }

    @Override
    public Field<Long> epochSeconds(Field<?> timestamp) {
        return field("cast(strftime('%s', substr({0}, 1, 19)) as integer)", Long.class, timestamp);
    }

    @Override
    public Field<?> isoDateTime(Field<String> text) {
        return text;
    }

    @Override
    public Field<LocalDate> isoDate(Field<String> text) {
        return field("substr({0}, 1, 10)", LocalDate.class, text);
    }

    /**
     * Doubles would round. So the whole parts and the fractions, as whole numbers of the smallest unit, are summed apart;
     * each sum is exact, and the two together have the sign that is asked for.
     */
    @Override
    public Condition sum(Field<?> numbers, NumberForm form, BigDecimal less, boolean perNumber, Comparison comparison) {
        int scale = Math.max(((DynamicForm) form).scale(), 0);
        int digits = Math.max(scale, Math.max(less.stripTrailingZeros().scale(), 0));
        BigDecimal floor = less.setScale(0, RoundingMode.FLOOR);
        long unit = BigDecimal.ONE.movePointRight(digits).longValueExact();
        Field<?> fractions = field(
                "sum(cast(round(({0} - floor({0})) * {1}) as integer)) * {2}",
                Long.class,
                numbers,
                inline(BigDecimal.ONE.movePointRight(scale).longValueExact()),
                inline(BigDecimal.ONE.movePointRight(digits - scale).longValueExact()));
        Field<?> times = perNumber ? count(numbers) : inline(1);
        Field<?> fraction = field(
                "({0} - {1} * {2})",
                Long.class,
                fractions,
                times,
                val(less.subtract(floor).movePointRight(digits).longValueExact()));
        Field<Long> whole = field(
                "(sum(cast(floor({0}) as integer)) - {1} * {2} + {3} / {4} - ({3} % {4} < 0))",
                Long.class, numbers, times, val(floor.longValueExact()), fraction, inline(unit));
        Field<Long> rest = field("({0} % {1})", Long.class, fraction, inline(unit));
        Condition even = rest.eq(inline(0L));
        Condition zero = whole.eq(inline(0L));
        return switch (comparison) {
            case EQUAL -> zero.and(even);
            case AT_LEAST -> whole.ge(inline(0L));
            case GREATER -> whole.gt(inline(0L)).or(zero.and(even.not()));
            case LESS -> whole.lt(inline(0L));
            case AT_MOST -> whole.lt(inline(0L)).or(zero.and(even));
        };
    }

    @Override
    public Optional<NumberForm> exactForm(NumberForm approximate, int scale) {
        int known = scale < 0 ? ((DynamicForm) approximate).scale() : scale;
        return known < 0 || known > MAX_SCALE ? Optional.empty() : Optional.of(new DynamicForm(known));
    }

    @Override
    public Field<?> exactNumber(Field<?> approximate, NumberForm exact) {
        return approximate;
    }

    /** There are no regular expressions. Whole numbers and doubles are exact up to 15 digits. */
    @Override
    public Field<?> parsed(Field<String> text, int scale) {
        return field(
                "case when ({0} glob '[0-9]*' or {0} glob '-[0-9]*') and substr({0}, 2) not glob '*[^.0-9]*'"
                        + " and {0} not glob '*.*.*' and {0} glob '*[0-9]'"
                        + " and length(replace(ltrim({0}, '-'), '.', '')) <= 15"
                        + " and length({0}) - instr({0} || '.', '.') <= {1} then cast({0} as numeric) end",
                Object.class, text, inline(scale));
    }

    @Override
    public NumberForm parsedForm(int scale) {
        return new DynamicForm(scale);
    }

    @Override
    public boolean canCompareSum(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= MAX_SCALE
                && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
    }

    @Override
    public Select<Record1<Object>> ids(Collection<?> ids, IdForm form) {
        return select(field("value")).from(table("json_each({0})", val(Json.array(ids))));
    }

    @Override
    public Field<String> likeStored(Field<String> id) {
        return exact(id, TextForm.ANY);
    }

    @Override
    public Object bound(Object value) {
        return value instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : value;
    }
}
