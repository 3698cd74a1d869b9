package io.segmentkit.lint;

import io.segmentkit.contract.RandomCriteria;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.criteria.Measure;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Random criteria made of few conditions that are about the same things, so that they often contradict and imply each other. */
final class RelatedCriteria {
    private final Random random;
    private final RandomCriteria criteria;
    private final List<Criterion> conditions = new ArrayList<>();

    RelatedCriteria(long seed) {
        this.random = new Random(seed);
        this.criteria = new RandomCriteria(seed);
        Object subject = subject(condition());
        while (conditions.size() < 6) {
            Criterion one = condition();
            if (subject(one).equals(subject)) {
                conditions.add(one);
                related(one).ifPresent(conditions::add);
            }
        }
        conditions.add(condition());
    }

    AsOf asOf() {
        return criteria.asOf();
    }

    private Criterion condition() {
        List<Criterion> leaves = CriterionPart.allOf(criteria.criterion())
                .filter(part -> !part.path().contains("where"))
                .map(CriterionPart::criterion)
                .filter(one -> !(one instanceof Criterion.AllOf
                        || one instanceof Criterion.AnyOf
                        || one instanceof Criterion.Not
                        || one instanceof Criterion.Everyone))
                .toList();
        return leaves.isEmpty() ? condition() : leaves.get(random.nextInt(leaves.size()));
    }

    private static Object subject(Criterion condition) {
        if (condition instanceof Criterion.OfAttribute attribute) {
            return attribute.attribute();
        }
        if (condition instanceof Criterion.OfActivities activities) {
            return activities.activity();
        }
        return condition instanceof Criterion.OfRecords records ? records.record() : "labels";
    }

    /** Another question about the same rows, all of those of the kind, or some of them. */
    private Optional<Criterion> related(Criterion condition) {
        Measure measure = Measure.count();
        if (condition instanceof Criterion.OfActivities some) {
            Optional<Criterion> where = random.nextBoolean() ? some.where() : Optional.empty();
            boolean same = random.nextBoolean();
            return Optional.of(Criteria.activities(
                    some.activity(),
                    where,
                    random.nextBoolean() ? some.in() : Optional.empty(),
                    same ? some.measure() : measure,
                    same ? some.test() : ValueTests.atLeast(Value.Decimal.of(random.nextInt(3)))));
        }
        if (condition instanceof Criterion.OfRecords some) {
            Optional<Criterion> where = random.nextBoolean() ? some.where() : Optional.empty();
            return Optional.of(Criteria.records(
                    some.record(), where, measure, ValueTests.is(Value.Decimal.of(random.nextInt(3)))));
        }
        return Optional.empty();
    }

    Criterion criterion() {
        return criterion(3);
    }

    private Criterion criterion(int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return conditions.get(random.nextInt(conditions.size()));
        }
        if (random.nextInt(5) == 0) {
            return Criteria.not(criterion(depth - 1));
        }
        List<Criterion> operands = Stream.generate(() -> criterion(depth - 1))
                .limit(random.nextInt(1, 4))
                .toList();
        return random.nextBoolean() ? Criteria.allOf(operands) : Criteria.anyOf(operands);
    }
}
