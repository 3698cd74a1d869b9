package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.dialect.ColumnType;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.Join;
import io.segmentkit.jdbc.table.JoinedTable;
import io.segmentkit.jdbc.table.TableName;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** A table as a statement reads it: under an alias, with its joins, never without its fixed conditions. */
record Source(JoinedTable joined, String alias, List<FixedCondition> fixed, Dialect dialect, ColumnTypes types) {
    /** The table; a row that a join looks up is found at most once, so that there are no more rows with joins. */
    Table<?> table() {
        Table<?> table = DSL.table(DSL.name(joined.table().parts())).as(DSL.name(alias));
        for (Join join : joined.joins()) {
            Name as = alias(join);
            List<Condition> found = join.fixed().stream()
                    .map(one -> dialect.meets(found(join, one.column()), types.of(join.table(), one.column()), one))
                    .toList();
            table = table.leftJoin(DSL.table(DSL.name(join.table().parts())).as(as))
                    .on(column(join.column()).eq(found(join, join.key())).and(Conditions.allOf(found)));
        }
        return table;
    }

    private Name alias(Join join) {
        return DSL.name(alias + "_" + join.as());
    }

    private Field<Object> found(Join join, String column) {
        return field(alias(join), join.table(), column);
    }

    private Field<Object> field(Name as, TableName table, String column) {
        return dialect.comparable(DSL.field(as.append(column)), types.of(table, column));
    }

    Field<Object> column(String column) {
        JoinedTable.Place place = joined.place(column);
        Name as = place.join().map(this::alias).orElseGet(() -> DSL.name(alias));
        return field(as, place.table(), place.column());
    }

    ColumnType type(String column) {
        JoinedTable.Place place = joined.place(column);
        return types.of(place.table(), place.column());
    }

    Condition condition() {
        return Conditions.allOf(fixed.stream()
                .map(one -> dialect.meets(column(one.column()), type(one.column()), one))
                .toList());
    }
}
