package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.dialect.ColumnType;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.Join;
import io.segmentkit.jdbc.table.JoinedTable;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.TableMapping;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** A table as a statement reads it: under an alias, with its joins, never without its fixed conditions. */
record Source(JoinedTable joined, String alias, List<FixedCondition> fixed) {
    static Source profiles(TableMapping mapping) {
        return new Source(mapping.joined(), "p", mapping.fixed());
    }

    static Source of(LinkedTable rows, String alias) {
        return new Source(rows.joined(), alias, rows.fixed());
    }

    static Source of(NamesTable names, String alias) {
        return new Source(new JoinedTable(names.table(), List.of()), alias, names.fixed());
    }

    /** The table; a row that a join looks up is found at most once, so that there are no more rows with joins. */
    Table<?> table(Dialect dialect) {
        Table<?> table = DSL.table(DSL.name(joined.table().parts())).as(DSL.name(alias));
        for (Join join : joined.joins()) {
            Name as = alias(join);
            List<Condition> found = join.fixed().stream()
                    .map(one -> dialect.meets(DSL.field(as.append(one.column())), one))
                    .toList();
            table = table.leftJoin(DSL.table(DSL.name(join.table().parts())).as(as))
                    .on(column(join.column()).eq(DSL.field(as.append(join.key()))).and(Conditions.allOf(found)));
        }
        return table;
    }

    private Name alias(Join join) {
        return DSL.name(alias + "_" + join.as());
    }

    Field<Object> column(String column) {
        JoinedTable.Place place = joined.place(column);
        Name table = place.join().map(this::alias).orElseGet(() -> DSL.name(alias));
        return DSL.field(table.append(place.column()));
    }

    ColumnType type(ColumnTypes types, String column) {
        JoinedTable.Place place = joined.place(column);
        return types.of(place.table(), place.column());
    }

    Condition condition(Dialect dialect) {
        return Conditions.allOf(fixed.stream()
                .map(one -> dialect.meets(column(one.column()), one))
                .toList());
    }
}
