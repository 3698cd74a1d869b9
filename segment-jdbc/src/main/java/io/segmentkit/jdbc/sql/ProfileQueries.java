package io.segmentkit.jdbc.sql;

import io.segmentkit.jdbc.check.ColumnTypes;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.TextForm;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The statements that answer questions about profiles. */
public final class ProfileQueries {
    private final TableMapping mapping;
    private final Dialect dialect;
    private final ColumnTypes types;
    private final Operands operands;
    private final Source profiles;
    private final IdTables tables;

    /**
     * Statements for one mapping.
     *
     * @param spans asks between which values a column lies, where a statement depends on that
     * @param tables keeps ids where a statement cannot
     */
    public ProfileQueries(TableMapping mapping, Dialect dialect, ColumnTypes types, Spans spans, IdTables tables) {
        this.mapping = mapping;
        this.dialect = dialect;
        this.types = types;
        this.operands = new Operands(dialect, types, spans);
        this.profiles = operands.profiles(mapping);
        this.tables = tables;
    }

    private ProfileScope scope(ResolvedCriterion criterion, AsOf asOf) {
        return new ProfileScope(
                operands, asOf, mapping, criterion.members(), tables, "", OfAbsent.FALSE_OR_UNKNOWN, false);
    }

    private Condition condition(ResolvedCriterion criterion, AsOf asOf) {
        return criterion.criterion().match(scope(criterion, asOf));
    }

    /** These fields of members of whose ids something holds; the fields are made of their ids. */
    private Select<Record> ofIds(ResolvedCriterion criterion, AsOf asOf, List<SelectField<?>> fields, Condition among) {
        return OutOfUnion.of(criterion.criterion(), scope(criterion, asOf))
                .map(union -> union.select(fields, id(), among))
                .orElseGet(() -> select(fields, members(criterion, asOf).and(among)));
    }

    private Select<Record> select(List<SelectField<?>> fields, Condition condition) {
        return DSL.select(fields).from(profiles.table()).where(condition);
    }

    private Condition members(ResolvedCriterion criterion, AsOf asOf) {
        return profiles.condition().and(condition(criterion, asOf));
    }

    private Field<Object> id() {
        return profiles.column(mapping.id());
    }

    private Rendered rendered(Select<?> select) {
        return Rendered.of(select, dialect);
    }

    /** The ids of members. */
    public Rendered ids(ResolvedCriterion criterion, AsOf asOf) {
        return rendered(ofIds(criterion, asOf, List.of(id()), DSL.noCondition()));
    }

    /** The ids of those for whom one of several criteria holds, then 1 or 0 for each of them. */
    public Rendered cases(List<ResolvedCriterion> criteria, AsOf asOf) {
        Name id = DSL.name("id");
        List<SelectField<?>> answers = new ArrayList<>(List.of(id().as(id)));
        List<SelectField<?>> fields = new ArrayList<>(List.of(DSL.field(DSL.name(DSL.name("m"), id))));
        Condition any = DSL.noCondition();
        for (int i = 0; i < criteria.size(); i++) {
            Name name = DSL.name("m" + i);
            answers.add(mark(criteria.get(i), asOf).as(name));
            Field<Integer> answer = DSL.field(DSL.name(DSL.name("m"), name), Integer.class);
            fields.add(answer);
            any = any.or(answer.eq(DSL.inline(1)));
        }
        return rendered(DSL.select(fields).from(answered(answers)).where(any));
    }

    private Field<Integer> mark(ResolvedCriterion criterion, AsOf asOf) {
        return DSL.when(condition(criterion, asOf), DSL.inline(1)).otherwise(DSL.inline(0));
    }

    private Table<?> answered(List<SelectField<?>> answers) {
        return DSL.select(answers)
                .from(profiles.table())
                .where(profiles.condition())
                .asTable(DSL.name("m"));
    }

    /** These fields, then the ids of members as texts; of those of whose ids, as stored ones compare, something holds. */
    public Select<?> idTexts(
            ResolvedCriterion criterion,
            AsOf asOf,
            List<SelectField<?>> before,
            Function<Field<String>, Condition> among) {
        Field<String> id = dialect.idText(id(), types.id());
        List<SelectField<?>> fields = new ArrayList<>(before);
        fields.add(id);
        return ofIds(criterion, asOf, fields, among.apply(dialect.likeStored(id)));
    }

    /** Members with the values of these attributes. */
    public ValuesReading values(ResolvedCriterion criterion, AsOf asOf, List<String> attributes) {
        return new ValuesQuery(mapping, operands, attributes).of(members(criterion, asOf));
    }

    private List<SelectField<?>> withId(List<Operand> attributes) {
        List<SelectField<?>> fields = new ArrayList<>();
        fields.add(id());
        attributes.forEach(attribute -> fields.add(attribute.field()));
        return fields;
    }

    /** How many members there are. */
    public Rendered count(ResolvedCriterion criterion, AsOf asOf) {
        return rendered(ofIds(criterion, asOf, List.of(DSL.count()), DSL.noCondition()));
    }

    /** How many profiles there are. */
    public Rendered size() {
        return rendered(DSL.selectCount().from(profiles.table()).where(profiles.condition()));
    }

    /** How many members there are of each, in one pass; what comes to the same condition is asked once. */
    public Rendered counts(List<Asked> criteria) {
        if (criteria.size() == 1) {
            return count(criteria.get(0).criterion(), criteria.get(0).asOf());
        }
        Map<Rendered, Name> names = new HashMap<>();
        List<SelectField<?>> marks = new ArrayList<>();
        List<SelectField<?>> counts = new ArrayList<>();
        for (Asked asked : criteria) {
            Condition condition = condition(asked.criterion(), asked.asOf());
            Name name = names.computeIfAbsent(rendered(DSL.selectOne().where(condition)), same -> {
                Name mark = DSL.name("m" + marks.size());
                marks.add(DSL.when(condition, DSL.inline(1)).as(mark));
                return mark;
            });
            counts.add(DSL.count(DSL.field(DSL.name(DSL.name("m"), name))));
        }
        return rendered(DSL.select(counts).from(answered(marks)));
    }

    /** How many profiles there are of each combination of answers: 1 or 0 for each of the criteria, then how many. */
    public Rendered combinations(List<ResolvedCriterion> criteria, AsOf asOf) {
        List<SelectField<?>> answers = new ArrayList<>();
        List<Field<?>> groups = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Name name = DSL.name("m" + i);
            answers.add(mark(criteria.get(i), asOf).as(name));
            groups.add(DSL.field(DSL.name(DSL.name("m"), name)));
        }
        List<SelectField<?>> fields = new ArrayList<>(groups);
        fields.add(DSL.count());
        return rendered(DSL.select(fields).from(answered(answers)).groupBy(groups));
    }

    /** Whether the profile of that id is a member, as 1 or 0; no row where there is no such profile. */
    public Rendered test(String id, ResolvedCriterion criterion, AsOf asOf) {
        return rendered(DSL.select(mark(criterion, asOf)).from(profiles.table()).where(isProfile(id)));
    }

    /** The profile of that id, with these attributes. */
    public Rendered profile(String id, List<Operand> attributes) {
        return rendered(DSL.select(withId(attributes)).from(profiles.table()).where(isProfile(id)));
    }

    private Condition isProfile(String id) {
        Optional<Object> parsed = dialect.canHold(id) ? types.id().parse(id) : Optional.empty();
        TextForm texts = profiles.type(mapping.id()).texts();
        return profiles.condition()
                .and(parsed.map(value -> dialect.isId(id(), texts, types.id(), List.of(value)))
                        .orElseGet(DSL::falseCondition));
    }

    /** Reads the id where it has been selected. */
    public String id(ResultSet row, int column) throws SQLException {
        return switch (types.id()) {
            case TEXT -> row.getString(column);
            case WHOLE -> Long.toString(row.getLong(column));
            case UUID -> row.getObject(column).toString();
        };
    }

    /** What belongs to profiles in other tables. */
    public RowQueries rows() {
        return new RowQueries(mapping, dialect, operands, this::profile);
    }

    private Select<Record1<Object>> profile(String id) {
        return DSL.select(id()).from(profiles.table()).where(isProfile(id));
    }

    /** The attribute of that name, kept in the table of profiles. */
    public Operand attribute(String name) {
        return operands.of(
                Optional.ofNullable(mapping.attributes().get(name))
                        .orElseThrow()
                        .column(),
                profiles);
    }
}
