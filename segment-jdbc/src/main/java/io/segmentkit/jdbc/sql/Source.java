package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TableName;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** A table as a statement reads it: under an alias, never without its fixed conditions. */
record Source(TableName name, String alias, List<FixedCondition> fixed) {
    static Source profiles(TableMapping mapping) {
        return new Source(mapping.table(), "p", mapping.fixed());
    }

    static Source of(LinkedTable rows, String alias) {
        return new Source(rows.table(), alias, rows.fixed());
    }

    Table<?> table() {
        return DSL.table(DSL.name(name.parts())).as(DSL.name(alias));
    }

    Field<Object> column(String column) {
        return DSL.field(DSL.name(alias, column));
    }

    Condition condition(Dialect dialect) {
        return Conditions.allOf(
                fixed.stream().map(one -> condition(one, dialect)).toList());
    }

    private Condition condition(FixedCondition one, Dialect dialect) {
        Field<Object> column = column(one.column());
        if (one.values().get(0) instanceof String) {
            List<String> texts = one.values().stream().map(String.class::cast).toList();
            return dialect.oneOf(column.coerce(String.class), false, texts);
        }
        return column.in(one.values().stream().map(DSL::val).toList());
    }
}
