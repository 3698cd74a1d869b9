package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.not;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.reason.Claim;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Parts that a criterion can do without. What is said of others is said of what is left, so that of two that imply each
 * other one stays. Not safe between threads.
 */
final class Removed {
    private final Set<Part> parts = new HashSet<>();

    void add(Part part) {
        parts.add(part);
    }

    boolean contains(Part part) {
        return parts.contains(part);
    }

    /** Whether all parts beside it are gone, so that it would be its parent that goes. */
    boolean isLastOfIts(Part part) {
        Part parent = part.parent();
        return parent != null && parent.children().stream().allMatch(child -> child == part || parts.contains(child));
    }

    /** Those of the literals that are left, as claims on what is left of them. */
    List<Claim> claims(Collection<Literal> literals) {
        return literals.stream()
                .map(literal -> new Claim(left(literal.part()), literal.holds()))
                .toList();
    }

    /** What the part comes to without those. */
    private Criterion left(Part part) {
        if (parts.isEmpty() || part.children().isEmpty() || part.all().noneMatch(parts::contains)) {
            return part.criterion();
        }
        List<Criterion> operands = part.children().stream()
                .filter(child -> !parts.contains(child))
                .map(this::left)
                .toList();
        if (part.isAllOf()) {
            return operands.isEmpty() ? everyone() : allOf(operands);
        }
        if (part.isAnyOf()) {
            return operands.isEmpty() ? not(everyone()) : anyOf(operands);
        }
        return not(operands.get(0));
    }

    /**
     * All that has to be so around a part for its answer to matter: what stands beside it in an "all of" holds, what stands
     * beside it in an "any of" does not, and so on upwards. The nearest first.
     */
    List<Literal> around(Part part) {
        Stream<Literal> around = Stream.empty();
        Part inner = part;
        for (Part outer = part.parent(); outer != null; outer = outer.parent()) {
            Part between = inner;
            boolean holds = outer.isAllOf();
            around = Stream.concat(
                    around,
                    outer.children().stream()
                            .filter(sibling -> sibling != between)
                            .flatMap(sibling -> new Literal(sibling, holds).apart()));
            inner = outer;
        }
        return around.filter(literal -> !isRemoved(literal.part())).toList();
    }

    private boolean isRemoved(Part part) {
        for (Part one = part; one != null; one = one.parent()) {
            if (parts.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
