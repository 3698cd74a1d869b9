package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.table.BoundAttribute;
import io.segmentkit.jdbc.table.BoundLabels;
import io.segmentkit.jdbc.table.BoundRows;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.jdbc.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The statements that read what belongs to one profile. Each selects the profile's id first. */
public final class RowQueries {
    private final TableMapping mapping;
    private final Dialect dialect;
    private final Operands operands;
    private final Function<String, Select<Record1<Object>>> byId;

    RowQueries(
            TableMapping mapping, Dialect dialect, Operands operands, Function<String, Select<Record1<Object>>> byId) {
        this.mapping = mapping;
        this.dialect = dialect;
        this.operands = operands;
        this.byId = byId;
    }

    /**
     * A statement, and how what it selects after the id is read.
     *
     * @param statement the statement
     * @param columns what is selected after the id
     */
    public record Reading(Rendered statement, List<Operand> columns) {
        /** Takes a copy. */
        public Reading {
            columns = List.copyOf(columns);
        }
    }

    /** The values of an attribute that has a table of its own. */
    public Reading values(String attribute, String profile) {
        BoundAttribute bound = mapping.attributes().get(attribute);
        if (bound == null || bound.rows().isEmpty()) {
            throw new IllegalArgumentException("attribute " + attribute + " has no table of its own");
        }
        Source source = Source.of(bound.rows().get(), "v");
        return reading(
                bound.rows().get(),
                source,
                source.table(),
                DSL.noCondition(),
                List.of(operands.of(bound.column(), source)),
                profile);
    }

    /** The labels of a set. */
    public Reading labels(BoundLabels bound, String profile) {
        Source links = Source.of(bound.rows(), "l");
        if (bound.names().isEmpty()) {
            Operand label = operands.of(new TextColumn(bound.column()), links);
            return reading(bound.rows(), links, links.table(), DSL.noCondition(), List.of(label), profile);
        }
        NamesTable names = bound.names().get();
        Source source = new Source(names.table(), "n", names.fixed());
        Table<?> joined = links.table()
                .join(source.table())
                .on(links.column(bound.column()).eq(source.column(names.id())));
        Operand label = operands.of(new TextColumn(names.name()), source);
        return reading(bound.rows(), links, joined, source.condition(dialect), List.of(label), profile);
    }

    /** Activities or records: their type and time, where they have them, then their attributes. */
    public Reading rows(BoundRows bound, String profile) {
        Source source = Source.of(bound.rows(), "r");
        List<Operand> columns = new ArrayList<>();
        bound.type().ifPresent(type -> columns.add(operands.of(new TextColumn(type), source)));
        bound.time().ifPresent(time -> columns.add(operands.of(time, source)));
        bound.attributes().values().forEach(attribute -> columns.add(operands.of(attribute.column(), source)));
        return reading(bound.rows(), source, source.table(), DSL.noCondition(), columns, profile);
    }

    private Reading reading(
            LinkedTable linked,
            Source source,
            Table<?> table,
            Condition further,
            List<Operand> columns,
            String profile) {
        List<SelectField<?>> fields = new ArrayList<>();
        Field<Object> owner = source.column(linked.profile());
        fields.add(owner);
        columns.forEach(column -> fields.add(column.field()));
        return new Reading(
                Rendered.of(
                        DSL.select(fields)
                                .from(table)
                                .where(source.condition(dialect).and(further).and(owner.in(byId.apply(profile)))),
                        dialect),
                columns);
    }
}
