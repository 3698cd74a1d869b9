package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Trino. Its texts are of code points and have no collation; its driver writes bound values into the statement's text. */
final class TrinoDialect extends Dialect {
    /** Its decimals have 38 digits; half of them are left to the column's side. */
    private static final int DIGITS = 19;

    TrinoDialect() {
        super(SQLDialect.TRINO);
    }

    @Override
    public boolean ignoresCaseOfColumns() {
        return true;
    }

    /** All but CHAR, which is equal to itself with spaces. */
    @Override
    TextForm texts(String type) {
        return type.startsWith("varchar") ? TextForm.CODE_POINTS : TextForm.COLLATED;
    }

    @Override
    Field<String> exact(Field<String> text, TextForm texts) {
        return field("cast({0} as varchar)", String.class, text);
    }

    @Override
    public Field<String> replaced(Field<String> text, TextForm texts, Map<String, String> parts) {
        return parts.isEmpty()
                ? text
                : field(
                        "translate({0}, {1}, {2})",
                        String.class, text, val(String.join("", parts.keySet())), val(String.join("", parts.values())));
    }

    /** Halves of surrogate pairs are no code points. */
    @Override
    public boolean canHold(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** Bounds are at most as fine; columns may be coarser or finer. */
    @Override
    public int timestampDigits() {
        return 9;
    }

    /** Whole seconds are exact as a double. */
    @Override
    public Field<Long> epochSeconds(Field<?> timestamp) {
        return field("cast(to_unixtime(date_trunc('second', {0})) as bigint)", Long.class, timestamp);
    }

    /** The type without digits is one of milliseconds. */
    @Override
    public Field<Object> timestamp(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return field(
                    "cast({0} as timestamp(9) with time zone)",
                    Object.class,
                    val(moment.withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDateTime()
                                    .toString()
                                    .replace('T', ' ') + " UTC"));
        }
        return field(
                "cast({0} as timestamp(9))", Object.class, val(value.toString().replace('T', ' ')));
    }

    /** Its parser takes minutes over deeply nested conditions. */
    @Override
    public Optional<Field<Long>> step(Field<Long> number, SortedMap<Long, Long> steps) {
        Field<String> values = val(Json.array(steps.values()));
        List<Long> keys = List.copyOf(steps.keySet());
        return Optional.of(
                keys.size() == 1
                        ? DSL.inline(steps.get(keys.get(0)))
                        : field(
                                "element_at(cast(json_parse({0}) as array(bigint)), 1 + width_bucket(cast({1} as double),"
                                        + " cast(json_parse({2}) as array(double))))",
                                Long.class, values, number, val(Json.array(keys.subList(1, keys.size())))));
    }

    @Override
    public Field<Integer> isoDayOfWeek(Field<?> date) {
        return field("day_of_week({0})", Integer.class, date);
    }

    @Override
    public @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Instant.class);
    }

    /** A sum of whole numbers would have to be one of 64 bits. */
    @Override
    public Condition sum(Field<?> numbers, NumberForm form, BigDecimal less, boolean perNumber, Comparison comparison) {
        Field<?> wide = form instanceof NumberForm.Whole ? numbers.cast(SQLDataType.DECIMAL(DIGITS, 0)) : numbers;
        return super.sum(wide, form, less, perNumber, comparison);
    }

    @Override
    public boolean canCompareSum(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= DIGITS - 1 && plain.precision() - plain.scale() <= DIGITS;
    }

    /** A statement may have a million characters. */
    @Override
    public int maxIds() {
        return 10_000;
    }

    /** Each condition on other tables is a join: a statement of many takes longer than many statements. */
    @Override
    public int countedAtOnce() {
        return 1;
    }

    @Override
    public Select<Record1<Object>> ids(Collection<?> ids, IdForm form) {
        String type = form == IdForm.WHOLE ? "bigint" : "varchar";
        Field<Object> id = field(form == IdForm.UUID ? "cast(x as uuid)" : "x");
        return select(id)
                .from(table(
                        "unnest(cast(json_parse({0}) as array({1}))) as ids(x)",
                        val(Json.array(ids)), DSL.keyword(type)));
    }

    @Override
    public Object bound(Object value) {
        return value instanceof UUID ? value.toString() : value;
    }
}
