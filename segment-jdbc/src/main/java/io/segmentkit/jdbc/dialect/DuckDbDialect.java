package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** DuckDB. Where a collation is in use, texts are compared as their bytes. */
final class DuckDbDialect extends Dialect {
    /** Its decimals have 38 digits; half of them are left to the column's side. */
    private static final int DIGITS = 19;

    private final boolean collated;

    private DuckDbDialect(boolean collated) {
        super(SQLDialect.DUCKDB);
        this.collated = collated;
    }

    /** A collation of a column is only to be found in the definition of its table. */
    static DuckDbDialect behind(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select 1 from (select sql from duckdb_tables() union all select sql from duckdb_views() where not internal"
                                + " union all select current_setting('default_collation')) as d(sql)"
                                + " where sql ilike '%collate%' or sql not like '% %' and sql <> '' limit 1");
                ResultSet rows = statement.executeQuery()) {
            return new DuckDbDialect(rows.next());
        }
    }

    @Override
    TextForm texts(String type) {
        return !collated && type.equals("VARCHAR") ? TextForm.CODE_POINTS : TextForm.COLLATED;
    }

    @Override
    public Condition startsWith(Field<String> text, TextForm texts, String start) {
        return texts == TextForm.CODE_POINTS
                ? DSL.condition("starts_with({0}, {1})", text, val(start))
                : super.startsWith(text, texts, start);
    }

    @Override
    public Condition isAmong(Field<Object> id, Select<Record1<Object>> ids) {
        return exists(id, ids);
    }

    @Override
    public boolean unitesAlternatives() {
        return true;
    }

    /** By month, so that the day is only computed in months that can match; by functions that are faster than {@code extract}. */
    @Override
    public Condition isBetween(Field<?> date, int from, int to) {
        Field<Integer> monthOf = field("month({0})", Integer.class, date);
        Field<Integer> day = field("day({0})", Integer.class, date);
        List<Condition> months = new ArrayList<>();
        for (int month = from / 100; month <= to / 100; month++) {
            Condition in = monthOf.eq(month);
            in = month == from / 100 && from % 100 > 1 ? in.and(day.ge(from % 100)) : in;
            months.add(month == to / 100 ? in.and(day.le(to % 100)) : in);
        }
        return DSL.or(months);
    }

    @Override
    Field<String> exact(Field<String> text, TextForm texts) {
        return field("encode({0})", String.class, text);
    }

    @Override
    public Field<Long> epochSeconds(Field<?> timestamp) {
        return field("cast(floor(epoch({0})) as bigint)", Long.class, timestamp);
    }

    @Override
    public Field<Integer> isoDayOfWeek(Field<?> date) {
        return field("isodow({0})", Integer.class, date);
    }

    @Override
    public boolean canCompareSum(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= DIGITS - 1 && plain.precision() - plain.scale() <= DIGITS;
    }

    /** Those that are bound are bytes, whatever the column has. */
    @Override
    public Field<?> id(Field<?> id, TextForm texts, IdForm form) {
        return form == IdForm.TEXT ? exact(id.coerce(String.class), texts) : id;
    }

    @Override
    public Select<Record1<Object>> ids(Collection<?> ids, IdForm form) {
        String type = switch (form) {
            case TEXT -> "VARCHAR";
            case WHOLE -> "BIGINT";
            case UUID -> "UUID";
        };
        return select(field(
                form == IdForm.TEXT
                        ? "encode(unnest(from_json(cast({0} as json), {1})))"
                        : "unnest(from_json(cast({0} as json), {1}))",
                Object.class,
                val(Json.array(ids)),
                DSL.inline("[\"" + type + "\"]")));
    }

    @Override
    Condition matches(Field<String> text, String expression) {
        return DSL.condition("regexp_matches({0}, {1})", text, DSL.inline(expression));
    }
}
