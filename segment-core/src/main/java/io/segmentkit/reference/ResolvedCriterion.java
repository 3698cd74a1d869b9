package io.segmentkit.reference;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import io.segmentkit.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A criterion in which saved criteria and dynamic segments stand in the place of their names. What is left of references
 * are segments with known members.
 *
 * @param criterion the criterion without references to other criteria
 * @param members the members of each segment that the criterion still names
 * @param earlier the positions of segments it names that are {@linkplain SegmentReference.Earlier asked before it}
 */
public record ResolvedCriterion(Criterion criterion, Map<String, MemberSet> members, Map<String, Integer> earlier) {
    /** Takes copies of what there is by name. */
    public ResolvedCriterion {
        members = Map.copyOf(members);
        earlier = Map.copyOf(earlier);
    }

    /**
     * As {@link #of(Criterion, References)}, of a criterion that fits a schema.
     *
     * @throws InvalidCriterionException with all problems, if it does not fit, or a name stands for nothing or for
     *     something that needs itself
     */
    public static ResolvedCriterion of(Criterion criterion, References references, Schema schema) {
        return of(criterion, references, schema, 0);
    }

    /**
     * As {@link #of(Criterion, References, Schema)}, of one of several criteria that are asked of the same profiles.
     *
     * @param position its position among them: it may refer to those before it
     */
    public static ResolvedCriterion of(Criterion criterion, References references, Schema schema, int position) {
        ResolvedCriterion resolved;
        try {
            resolved = of(criterion, references, position);
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
        return of(criterion, references, 0);
    }

    private static ResolvedCriterion of(Criterion criterion, References references, int position) {
        Resolution.Found found = new Resolution.Found(position);
        Criterion resolved = criterion.match(new Resolution(references, found));
        if (!found.problems().isEmpty()) {
            throw new InvalidCriterionException(found.problems());
        }
        return new ResolvedCriterion(resolved, found.members(), found.earlier());
    }
}
