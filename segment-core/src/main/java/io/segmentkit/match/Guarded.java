package io.segmentkit.match;

import static java.util.Comparator.comparingDouble;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A criterion as what it can wait for and what is left to ask then.
 *
 * @param guard what a profile must have; empty where there is no such thing
 * @param rest what is left to ask of profiles that have it
 */
record Guarded(Optional<Guard> guard, Criterion rest) {
    /** Finds the rarest guard of each criterion; which is rare is known when all have been read. */
    static List<Guarded> all(List<Criterion> criteria) {
        AskedTexts asked = new AskedTexts();
        GuardPlan plan = new GuardPlan(asked);
        criteria.forEach(criterion -> criterion.match(plan));
        return criteria.stream().map(criterion -> of(criterion, plan, asked)).toList();
    }

    private static Guarded of(Criterion criterion, GuardPlan plan, AskedTexts asked) {
        if (!(criterion instanceof Criterion.AllOf all)) {
            Optional<Guard> guard = criterion.match(plan);
            return new Guarded(guard, guard.map(Guard::isAll).orElse(false) ? Criteria.everyone() : criterion);
        }
        return all.operands().stream()
                .flatMap(operand -> operand.match(plan).map(guard -> new Guarding(operand, guard)).stream())
                .min(comparingDouble(guarding -> asked.share(guarding.guard())))
                .map(rarest -> without(all, rarest.operand(), rarest.guard()))
                .orElseGet(() -> new Guarded(Optional.empty(), criterion));
    }

    private record Guarding(Criterion operand, Guard guard) {}

    private static Guarded without(Criterion.AllOf criterion, Criterion operand, Guard guard) {
        if (!guard.isAll()) {
            return new Guarded(Optional.of(guard), criterion);
        }
        List<Criterion> rest = new ArrayList<>(criterion.operands());
        rest.removeIf(operand::equals);
        return new Guarded(Optional.of(guard), rest.isEmpty() ? Criteria.everyone() : Criteria.allOf(rest));
    }
}
