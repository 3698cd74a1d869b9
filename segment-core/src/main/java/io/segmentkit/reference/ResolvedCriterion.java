package io.segmentkit.reference;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import io.segmentkit.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A criterion in which saved criteria and dynamic segments stand in the place of their names. What is left of references
 * are segments with known members.
 *
 * @param criterion the criterion without references to other criteria
 * @param members the members of each segment that the criterion still names
 */
public record ResolvedCriterion(Criterion criterion, Map<String, MemberSet> members) {
    /** Takes a copy of the members by name. */
    public ResolvedCriterion {
        members = Map.copyOf(members);
    }

    /**
     * As {@link #of(Criterion, References)}, of a criterion that fits a schema.
     *
     * @throws InvalidCriterionException with all problems, if it does not fit, or a name stands for nothing or for
     *     something that needs itself
     */
    public static ResolvedCriterion of(Criterion criterion, References references, Schema schema) {
        ResolvedCriterion resolved;
        try {
            resolved = of(criterion, references);
        } catch (InvalidCriterionException unresolved) {
            List<Problem> problems = new ArrayList<>(schema.check(criterion));
            problems.addAll(unresolved.problems());
            throw new InvalidCriterionException(problems);
        }
        schema.require(resolved.criterion());
        return resolved;
    }

    /**
     * Puts what names stand for in the place of each.
     *
     * @throws InvalidCriterionException with all problems, if a name stands for nothing, or for something that needs
     *     itself: then with the way round, {@code vip -> loyal -> vip}
     */
    public static ResolvedCriterion of(Criterion criterion, References references) {
        Map<String, MemberSet> members = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        Criterion resolved = criterion.match(new Resolution(references, members, problems));
        if (!problems.isEmpty()) {
            throw new InvalidCriterionException(problems);
        }
        return new ResolvedCriterion(resolved, members);
    }
}
