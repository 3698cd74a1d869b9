package io.segmentkit.jdbc.sql;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.DSL;

/**
 * Members taken right out of a union of ids, where all else that is asked is asked of ids too: the table of profiles needs not be
 * looked into again.
 *
 * @param ids the union
 * @param rest what else has to hold
 */
record OutOfUnion(Select<Record1<Object>> ids, Condition rest) {
    /** For a criterion that is alternatives, or alternatives and conditions on what is kept beside profiles. */
    static Optional<OutOfUnion> of(Criterion criterion, ProfileScope scope) {
        if (criterion instanceof Criterion.AnyOf only && scope.unites(only)) {
            return Optional.of(new OutOfUnion(scope.union(only), DSL.noCondition()));
        }
        return criterion instanceof Criterion.AllOf all && isUnionOfIds(all.operands(), scope)
                ? Optional.of(of(all.operands(), scope))
                : Optional.empty();
    }

    /** Whether one of the operands is a union, and all the others are asked of ids. */
    private static boolean isUnionOfIds(List<Criterion> operands, ProfileScope scope) {
        long unions =
                operands.stream().filter(operand -> isUnion(operand, scope)).count();
        return unions == 1 && operands.stream().allMatch(operand -> isUnion(operand, scope) || isOfIds(operand));
    }

    private static boolean isUnion(Criterion criterion, ProfileScope scope) {
        return criterion instanceof Criterion.AnyOf any && scope.unites(any);
    }

    private static OutOfUnion of(List<Criterion> operands, ProfileScope scope) {
        List<Select<Record1<Object>>> unions = new ArrayList<>();
        List<Condition> rest = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            ProfileScope place = scope.at("allOf[" + i + "]", OfAbsent.FALSE_OR_UNKNOWN);
            if (operands.get(i) instanceof Criterion.AnyOf any && scope.unites(any)) {
                unions.add(place.union(any));
            } else {
                rest.add(operands.get(i).match(place));
            }
        }
        return new OutOfUnion(unions.get(0), DSL.and(rest));
    }

    private static boolean isOfIds(Criterion criterion) {
        if (criterion instanceof Criterion.AllOf all) {
            return all.operands().stream().allMatch(OutOfUnion::isOfIds);
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return any.operands().stream().allMatch(OutOfUnion::isOfIds);
        }
        if (criterion instanceof Criterion.Not not) {
            return isOfIds(not.operand());
        }
        return !(criterion instanceof Criterion.OfAttribute);
    }

    /** These fields, from the ids of which something holds, in the place of the table that they are a column of. */
    Select<Record> select(List<SelectField<?>> fields, Field<?> id, Condition among) {
        Name table = requireNonNull(id.getQualifiedName().qualifier(), "table");
        return DSL.select(fields)
                .from(ids.asTable(table, id.getUnqualifiedName()))
                .where(rest.and(among));
    }
}
