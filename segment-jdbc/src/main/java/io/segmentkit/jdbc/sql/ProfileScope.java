package io.segmentkit.jdbc.sql;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.criteria.LabelMatch;
import io.segmentkit.jdbc.dialect.Dialect;
import io.segmentkit.jdbc.dialect.IdForm;
import io.segmentkit.jdbc.dialect.IdTable;
import io.segmentkit.jdbc.dialect.TextForm;
import io.segmentkit.jdbc.table.BoundAttribute;
import io.segmentkit.jdbc.table.BoundLabels;
import io.segmentkit.jdbc.table.BoundRows;
import io.segmentkit.jdbc.table.LinkedTable;
import io.segmentkit.jdbc.table.NamesTable;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.MemberSet;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.ValueTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads a criterion as a condition on the rows of the table of profiles. */
final class ProfileScope extends Scope {
    private static final int FEW_IDS = 100;

    private final TableMapping mapping;
    private final Map<String, MemberSet> members;
    private final IdTables tables;
    private final boolean inUnion;

    ProfileScope(
            Operands operands,
            AsOf asOf,
            TableMapping mapping,
            Map<String, MemberSet> members,
            IdTables tables,
            String path,
            OfAbsent ofAbsent,
            boolean inUnion) {
        super(operands, asOf, operands.profiles(mapping), mapping.attributes(), path, ofAbsent);
        this.mapping = mapping;
        this.members = members;
        this.tables = tables;
        this.inUnion = inUnion;
    }

    @Override
    ProfileScope at(String place, OfAbsent inside) {
        return new ProfileScope(operands(), asOf(), mapping, members, tables, place, inside, inUnion);
    }

    /**
     * Planners make no join of a condition that is one of several alternatives, and look into the rows of each profile. Where
     * there are rows to look into, each alternative is a select of its own; not those of an alternative once more, as a planner
     * that takes each for small would nest them as loops.
     */
    @Override
    public Condition anyOf(Criterion.AnyOf criterion) {
        return unites(criterion) ? in(union(criterion)) : super.anyOf(criterion);
    }

    /** Whether it becomes a union of ids. */
    boolean unites(Criterion.AnyOf criterion) {
        return !inUnion && operands().dialect().unitesAlternatives() && asksRows(criterion);
    }

    /** The ids of profiles for which an alternative holds. */
    Select<Record1<Object>> union(Criterion.AnyOf criterion) {
        List<Condition> conditions = inUnion().conditions("anyOf", criterion.operands());
        List<Condition> own = new ArrayList<>();
        List<Condition> alternatives = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            (asksRows(criterion.operands().get(i)) ? alternatives : own).add(conditions.get(i));
        }
        if (!own.isEmpty()) {
            alternatives.add(0, DSL.or(own));
        }
        return alternatives.stream().map(this::profiles).reduce(Select::union).orElseThrow();
    }

    /** Alternatives are put together by a union of different ids: one of all ids would be dissolved into what is around it. */
    private ProfileScope inUnion() {
        return new ProfileScope(operands(), asOf(), mapping, members, tables, path(), OfAbsent.FALSE_OR_UNKNOWN, true);
    }

    private static boolean asksRows(Criterion criterion) {
        return CriterionPart.allOf(criterion)
                .map(CriterionPart::criterion)
                .anyMatch(part -> part instanceof Criterion.OfActivities || part instanceof Criterion.OfRecords);
    }

    private Select<Record1<Object>> profiles(Condition alternative) {
        return DSL.select(id())
                .from(source().table())
                .where(source().condition().and(alternative));
    }

    @Override
    public Condition ofAttribute(Criterion.OfAttribute criterion) {
        BoundAttribute bound = attribute(criterion.attribute());
        return bound.rows()
                .map(rows -> inRows(rows, bound, criterion.test()))
                .orElseGet(() -> super.ofAttribute(criterion));
    }

    /** Some row passes the positive test; a negative one is passed where no row passes its twin. */
    private Condition inRows(LinkedTable rows, BoundAttribute bound, ValueTest test) {
        Optional<ValueTest> twin = Twins.positive(test);
        if (twin.isPresent()) {
            return inRows(rows, bound, twin.get()).not();
        }
        Source values = operands().source(rows, "v");
        Condition passes =
                test.match(new TestCondition(operands().of(bound.column(), values), asOf(), OfAbsent.FALSE_OR_UNKNOWN));
        return in(DSL.select(values.column(rows.profile()))
                .from(values.table())
                .where(ofProfiles(values, rows).and(passes)));
    }

    /** The profile is in the select, which has no NULL in it: true or false. */
    private Condition in(Select<Record1<Object>> profiles) {
        return operands().dialect().isAmong(id(), profiles);
    }

    private Field<Object> id() {
        return source().column(mapping.id());
    }

    /** The rows that belong to profiles and meet the fixed conditions. */
    private Condition ofProfiles(Source rows, LinkedTable linked) {
        return rows.column(linked.profile()).isNotNull().and(rows.condition());
    }

    @Override
    public Condition ofLabels(Criterion.OfLabels criterion) {
        BoundLabels bound = mapping.labels().get(criterion.labelSet());
        if (bound == null) {
            throw new IllegalStateException("not checked against the schema: " + criterion.labelSet());
        }
        return switch (criterion.quantifier()) {
            case ANY -> hasLabels(bound, criterion.labels(), LabelMatch.ANY);
            case ALL -> hasLabels(bound, criterion.labels(), LabelMatch.ALL);
            case NONE -> hasLabels(bound, criterion.labels(), LabelMatch.ANY).not();
        };
    }

    private Condition hasLabels(BoundLabels bound, Collection<String> labels, LabelMatch match) {
        LinkedTable rows = bound.rows();
        Source links = operands().source(rows, "l");
        Table<?> table = links.table();
        Field<String> label = links.column(bound.column()).coerce(String.class);
        TextForm texts = links.type(bound.column()).texts();
        Condition fixed = DSL.noCondition();
        if (bound.names().isPresent()) {
            NamesTable names = bound.names().get();
            Source source = operands().source(names, "n");
            fixed = source.condition();
            table = table.join(source.table()).on(links.column(bound.column()).eq(source.column(names.id())));
            label = source.column(names.name()).coerce(String.class);
            texts = source.type(names.name()).texts();
        }
        List<String> possible =
                labels.stream().filter(operands().dialect()::canHold).toList();
        if (possible.isEmpty() || (match == LabelMatch.ALL && possible.size() < labels.size())) {
            return DSL.falseCondition();
        }
        Field<Object> profile = links.column(rows.profile());
        Condition has =
                ofProfiles(links, rows).and(fixed).and(operands().dialect().oneOf(label, texts, possible));
        if (match == LabelMatch.ANY || labels.size() == 1) {
            return in(DSL.select(profile).from(table).where(has));
        }
        Field<Integer> different = DSL.countDistinct(operands().dialect().distinct(label, texts));
        return operands()
                .dialect()
                .isAmongGroups(
                        id(),
                        DSL.select(profile)
                                .from(table)
                                .where(has)
                                .groupBy(profile)
                                .having(different.eq(DSL.inline(labels.size()))));
    }

    @Override
    public Condition ofActivities(Criterion.OfActivities criterion) {
        BoundRows bound = mapping.activities().get(criterion.activity());
        BoundRows rows = bound == null ? mapping.otherActivities().orElseThrow() : bound;
        Source source = operands().source(rows.rows(), "r");
        Condition condition = where(rows, source, criterion.where());
        if (rows.type().isPresent()) {
            String type = rows.type().get();
            TextForm texts = source.type(type).texts();
            Field<String> column = source.column(type).coerce(String.class);
            condition = condition.and(operands().dialect().oneOf(column, texts, List.of(criterion.activity())));
        }
        if (criterion.in().isPresent()) {
            Operand time = operands().of(rows.time().orElseThrow(), source);
            condition = condition.and(time.meets(time.in(criterion.in().get().resolve(asOf()), asOf())));
        }
        return measured(rows, source, condition, criterion.test(), criterion.measure()::match);
    }

    @Override
    public Condition ofRecords(Criterion.OfRecords criterion) {
        BoundRows rows = mapping.records().get(criterion.record());
        if (rows == null) {
            throw new IllegalStateException("not checked against the schema: " + criterion.record());
        }
        Source source = operands().source(rows.rows(), "r");
        return measured(
                rows, source, where(rows, source, criterion.where()), criterion.test(), criterion.measure()::match);
    }

    private Condition where(BoundRows rows, Source source, Optional<Criterion> where) {
        Condition condition = ofProfiles(source, rows.rows());
        String place = path().isEmpty() ? "where" : path() + ".where";
        Scope scope = scope(rows, source, place);
        return where.map(criterion -> condition.and(criterion.match(scope))).orElse(condition);
    }

    /** What rows can be asked, where no negation stands around. */
    private Scope scope(BoundRows rows, Source source, String place) {
        return new Scope(operands(), asOf(), source, rows.attributes(), place, OfAbsent.FALSE_OR_UNKNOWN);
    }

    /** A reading of a measure, with its test. */
    private interface Measured {
        Condition match(MeasuredRows rows);
    }

    private Condition measured(BoundRows rows, Source source, Condition condition, ValueTest test, Measured measure) {
        Optional<ValueTest> twin = Twins.positive(test);
        if (twin.isPresent()) {
            return measured(rows, source, condition, twin.get(), measure).not();
        }
        return measure.match(new MeasuredRows(scope(rows, source, path()), rows, condition, test, id()));
    }

    @Override
    public Condition inSegment(Criterion.InSegment criterion) {
        MemberSet set = members.get(criterion.segment());
        return set instanceof MembersInDatabase stored ? inStored(stored) : inBound(set, criterion);
    }

    private Condition inStored(MembersInDatabase stored) {
        Dialect dialect = operands().dialect();
        return stored.has(
                dialect.likeStored(dialect.idText(id(), operands().types().id())));
    }

    /** The ids are bound as one value; those that the table cannot hold are nobody's. */
    private Condition inBound(@Nullable MemberSet set, Criterion.InSegment criterion) {
        if (!(set instanceof MemberIds ids)) {
            throw refused(
                    "members of the segment cannot be listed, so that no database can be asked for them",
                    criterion.segment());
        }
        IdForm form = operands().types().id();
        List<Object> known = ids.ids().stream()
                .filter(operands().dialect()::canHold)
                .flatMap(id -> form.parse(id).stream())
                .toList();
        int most = operands().dialect().maxIds();
        if (known.size() > most) {
            throw refused(
                    "the database can be asked for segments of at most " + most + " members, this one has "
                            + known.size(),
                    criterion.segment());
        }
        return known.isEmpty() ? DSL.falseCondition() : isAmong(ids, known);
    }

    private Condition isAmong(MemberSet set, List<Object> ids) {
        Dialect dialect = operands().dialect();
        IdForm form = operands().types().id();
        TextForm texts = source().type(mapping.id()).texts();
        Field<Object> id = dialect.id(id(), texts, form).coerce(Object.class);
        Optional<IdTable> kept = dialect.idTable(form, texts);
        if (kept.isEmpty()) {
            return id.in(dialect.ids(ids, form));
        }
        if (ids.size() <= FEW_IDS) {
            return dialect.isId(id(), texts, form, ids);
        }
        Name table = DSL.name(tables.of(set, ids, kept.get()));
        return DSL.exists(DSL.selectOne()
                .from(DSL.table(table))
                .where(DSL.field(table.append("id")).eq(id)));
    }

    @Override
    public Condition saved(Criterion.Saved criterion) {
        throw new IllegalStateException("not resolved: " + criterion);
    }
}
