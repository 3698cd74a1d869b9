package io.segmentkit.lint;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A criterion with parts taken out of it. */
final class Without {
    private final List<String> paths;

    private Without(List<String> paths) {
        this.paths = paths;
    }

    static Criterion paths(Criterion criterion, List<String> paths) {
        return new Without(paths).of(criterion, "");
    }

    private Criterion of(Criterion criterion, String path) {
        if (criterion instanceof Criterion.AllOf all) {
            return operands(all.operands(), path, "allOf", Criteria::allOf);
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return operands(any.operands(), path, "anyOf", Criteria::anyOf);
        }
        if (criterion instanceof Criterion.Not not) {
            return Criteria.not(of(not.operand(), below(path, "not")));
        }
        if (criterion instanceof Criterion.OfActivities some) {
            return Criteria.activities(
                    some.activity(), where(some.where(), path), some.in(), some.measure(), some.test());
        }
        return criterion instanceof Criterion.OfRecords some
                ? Criteria.records(some.record(), where(some.where(), path), some.measure(), some.test())
                : criterion;
    }

    private Optional<Criterion> where(Optional<Criterion> where, String path) {
        return where.map(condition -> of(condition, below(path, "where")));
    }

    private Criterion operands(
            List<Criterion> operands, String path, String kind, Function<List<Criterion>, Criterion> made) {
        List<Criterion> left = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            String below = below(path, kind + "[" + i + "]");
            if (!paths.contains(below)) {
                left.add(of(operands.get(i), below));
            }
        }
        return made.apply(left);
    }

    private static String below(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
