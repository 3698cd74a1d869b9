package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.TextForm;
import io.segmentkit.jdbc.table.BoundAttribute;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.TableMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads members with values, those of other tables included, in one statement: one connection, one state of the data, and
 * constant memory also with drivers that cannot ask anything else while a result is open.
 */
final class ValuesQuery {
    private static final Field<Integer> PART = DSL.field(DSL.name("k", "part"), Integer.class);

    private final TableMapping mapping;
    private final Operands operands;
    private final Source profiles;
    private final Map<String, Operand> own = new LinkedHashMap<>();
    private final Map<String, Operand> linked = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<LinkedTable> tables = new ArrayList<>();

    ValuesQuery(TableMapping mapping, Operands operands, List<String> attributes) {
        this.mapping = mapping;
        this.operands = operands;
        this.profiles = operands.profiles(mapping);
        attributes.stream().distinct().forEach(this::add);
    }

    private void add(String name) {
        BoundAttribute bound =
                Optional.ofNullable(mapping.attributes().get(name)).orElseThrow();
        if (bound.rows().isEmpty()) {
            own.put(name, operands.of(bound.column(), profiles));
        } else {
            Source source = operands.source(bound.rows().get(), "v" + (sources.size() + 1));
            linked.put(name, operands.of(bound.column(), source));
            sources.add(source);
            tables.add(bound.rows().get());
        }
    }

    private Dialect dialect() {
        return operands.dialect();
    }

    ValuesReading of(Condition members) {
        Field<Object> id = profiles.column(mapping.id());
        List<SelectField<?>> fields = new ArrayList<>();
        fields.add(id);
        own.values().forEach(operand -> fields.add(operand.field()));
        if (linked.isEmpty()) {
            return reading(Rendered.of(DSL.select(fields).from(profiles.table()).where(members), dialect()));
        }
        fields.add(PART);
        linked.values().forEach(operand -> fields.add(operand.field()));
        TextForm texts = profiles.type(mapping.id()).texts();
        Field<?> order = dialect().id(id, texts, operands.types().id());
        return reading(
                Rendered.of(DSL.select(fields).from(joined(id)).where(members).orderBy(order), dialect()));
    }

    private ValuesReading reading(Rendered statement) {
        return new ValuesReading(statement, own, linked);
    }

    /** Each profile once for each part, with the rows that it has there. */
    private Table<?> joined(Field<Object> id) {
        RowN[] parts = IntStream.rangeClosed(0, sources.size())
                .mapToObj(part -> DSL.row(List.of(DSL.inline(part))))
                .toArray(RowN[]::new);
        Table<?> joined = profiles.table().crossJoin(DSL.values(parts).as("k", "part"));
        for (int i = 0; i < sources.size(); i++) {
            Source rows = sources.get(i);
            joined = joined.leftJoin(rows.table())
                    .on(PART.eq(DSL.inline(i + 1))
                            .and(rows.column(tables.get(i).profile()).eq(id))
                            .and(rows.condition()));
        }
        return joined;
    }
}
