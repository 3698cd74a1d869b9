package io.segmentkit.jdbc.dialect;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.util.Collection;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** DuckDB. Columns and databases may have collations, so that texts are compared as their bytes. */
final class DuckDbDialect extends Dialect {
    /** Its decimals have 38 digits; half of them are left to the column's side. */
    private static final int DIGITS = 19;

    DuckDbDialect() {
        super(SQLDialect.DUCKDB);
    }

    @Override
    Field<String> exact(Field<String> text) {
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
}
