package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.IdForm;
import io.segmentkit.jdbc.dialect.TextForm;
import io.segmentkit.jdbc.table.BoundLabels;
import io.segmentkit.jdbc.table.FixedCondition;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.TableMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The statements that change labels of one set. Rows that do not meet the fixed conditions are never touched. */
public final class LabelQueries {
    private final TableMapping mapping;
    private final BoundLabels bound;
    private final Dialect dialect;
    private final ColumnTypes types;
    private final Operands operands;
    private final Source links;

    /** Statements for the labels of a set. */
    public LabelQueries(TableMapping mapping, BoundLabels bound, Dialect dialect, ColumnTypes types) {
        this.mapping = mapping;
        this.bound = bound;
        this.dialect = dialect;
        this.types = types;
        this.operands = new Operands(dialect, types, (select, operand) -> Optional.empty());
        List<String> parts = bound.rows().table().parts();
        this.links = operands.source(bound.rows(), parts.get(parts.size() - 1));
    }

    /** Without an alias: not every database takes one in DELETE. */
    private Table<?> table() {
        return DSL.table(DSL.name(bound.rows().table().parts()));
    }

    /** Those of the ids that are profiles. */
    public Rendered profiles(List<Object> ids) {
        Source profiles = operands.profiles(mapping);
        Field<Object> id = profiles.column(mapping.id());
        Condition theirs = profiles.condition().and(isOneOf(profiles, mapping.id(), ids));
        return Rendered.of(DSL.select(id).from(profiles.table()).where(theirs), dialect);
    }

    /** Those of the profiles that have the label; one may come more than once. */
    public Rendered having(List<Object> ids, String label) {
        return Rendered.of(
                DSL.select(links.column(bound.rows().profile())).from(table()).where(has(ids, label)), dialect);
    }

    /** The ids of the label in the table of names; there is one most often. */
    public Rendered nameIds(NamesTable names, String label) {
        return Rendered.of(nameIdsOf(names, label), dialect);
    }

    private Select<?> nameIdsOf(NamesTable names, String label) {
        Source source = operands.source(names, "n");
        Field<String> name = source.column(names.name()).coerce(String.class);
        TextForm texts = source.type(names.name()).texts();
        return DSL.select(source.column(names.id()))
                .from(source.table())
                .where(source.condition().and(dialect.oneOf(name, texts, List.of(label))));
    }

    /** Takes the label from profiles. */
    public Rendered delete(List<Object> ids, String label) {
        return Rendered.of(DSL.deleteFrom(table()).where(has(ids, label)), dialect);
    }

    private Condition has(List<Object> ids, String label) {
        Condition theirs = isOneOf(links, bound.rows().profile(), ids);
        return links.condition().and(theirs).and(isLabel(label));
    }

    private Condition isLabel(String label) {
        Field<Object> column = links.column(bound.column());
        return bound.names()
                .map(names -> DSL.condition("{0} in ({1})", column, nameIdsOf(names, label)))
                .orElseGet(() -> dialect.oneOf(
                        column.coerce(String.class), links.type(bound.column()).texts(), List.of(label)));
    }

    /** By code points, whatever the collation. */
    private Condition isOneOf(Source rows, String id, List<Object> ids) {
        Field<Object> column = rows.column(id);
        return types.id() == IdForm.TEXT
                ? dialect.oneOf(
                        column.coerce(String.class),
                        rows.type(id).texts(),
                        ids.stream().map(String.class::cast).toList())
                : column.in(ids.stream().map(DSL::val).toList());
    }

    /**
     * Gives a profile the label: the statement with the values for one of them.
     *
     * @param label the label, or its id where there is a table of names
     */
    public Rendered insert(Object profile, Object label) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(bound.rows().profile(), profile);
        row.put(bound.column(), label);
        for (FixedCondition fixed : bound.rows().fixed()) {
            fixed.values().stream().findFirst().ifPresent(value -> row.put(fixed.column(), value));
        }
        List<Field<?>> columns = new ArrayList<>();
        List<Field<?>> values = new ArrayList<>();
        row.forEach((column, value) -> {
            columns.add(DSL.field(DSL.name(column)));
            values.add(DSL.val(value));
        });
        return Rendered.of(DSL.insertInto(table()).columns(columns).values(values), dialect);
    }
}
