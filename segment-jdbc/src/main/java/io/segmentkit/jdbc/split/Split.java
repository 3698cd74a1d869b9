package io.segmentkit.jdbc.split;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.reference.MemberSet;
import io.segmentkit.reference.ResolvedCriterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A criterion taken apart by the segments that a database cannot be told: what is left of it for members of none of them, of
 * the first, of the second, of both, and so on. Which of these a profile is, is told by its id.
 *
 * <p>Immutable, safe between threads.
 */
public final class Split {
    /** More would make statements of more than 16 criteria. */
    private static final int MOST = 4;

    private final List<MemberSet> segments;
    private final List<ResolvedCriterion> cases;

    private Split(List<MemberSet> segments, List<ResolvedCriterion> cases) {
        this.segments = segments;
        this.cases = cases;
    }

    /**
     * Takes a criterion apart, if it names such segments, and not too many.
     *
     * @param tellable which members a database can be told
     */
    public static Optional<Split> of(ResolvedCriterion criterion, Predicate<MemberSet> tellable) {
        Map<String, MemberSet> told = new HashMap<>();
        List<String> names = new ArrayList<>();
        List<MemberSet> segments = new ArrayList<>();
        criterion.members().forEach((name, members) -> {
            if (tellable.test(members)) {
                told.put(name, members);
            } else {
                names.add(name);
                segments.add(members);
            }
        });
        if (names.isEmpty() || names.size() > MOST) {
            return Optional.empty();
        }
        List<ResolvedCriterion> cases = new ArrayList<>();
        for (int memberships = 0; memberships < 1 << names.size(); memberships++) {
            Map<String, Boolean> members = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                members.put(names.get(i), (memberships >>> i & 1) != 0);
            }
            cases.add(new ResolvedCriterion(
                    criterion.criterion().match(new Assumption(members)), told, criterion.earlier()));
        }
        return Optional.of(new Split(List.copyOf(segments), List.copyOf(cases)));
    }

    /** What the criterion says of each kind of profile. */
    public List<ResolvedCriterion> cases() {
        return cases;
    }

    /** The position of what it says of the profile of that id. */
    public int caseOf(String profileId) {
        int memberships = 0;
        for (int i = 0; i < segments.size(); i++) {
            memberships |= segments.get(i).contains(profileId) ? 1 << i : 0;
        }
        return memberships;
    }

    /** What holds for every profile for which one of the cases does. */
    public ResolvedCriterion any() {
        List<Criterion> possible = cases.stream()
                .map(ResolvedCriterion::criterion)
                .filter(criterion -> !Assumption.isNobody(criterion))
                .distinct()
                .toList();
        ResolvedCriterion first = cases.get(0);
        return new ResolvedCriterion(
                possible.isEmpty() ? first.criterion() : Criteria.anyOf(possible), first.members(), first.earlier());
    }
}
