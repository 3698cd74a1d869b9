package io.segmentkit.lint;

import static java.util.stream.Collectors.joining;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.reason.Claim;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a criterion is to hold, or is not to.
 *
 * @param holds which of the two
 */
record Literal(Part part, boolean holds) {
    Claim claim() {
        return new Claim(part.criterion(), holds);
    }

    Literal opposite() {
        return new Literal(part, !holds);
    }

    /** The smallest parts that together come to the same: those of an "all of" that holds, or of an "any of" that does not. */
    Stream<Literal> apart() {
        if (part.criterion() instanceof Criterion.Not) {
            return new Literal(part.children().get(0), !holds).apart();
        }
        boolean splits = holds ? part.isAllOf() : part.isAnyOf();
        return splits ? part.children().stream().flatMap(child -> new Literal(child, holds).apart()) : Stream.of(this);
    }

    static List<Claim> claims(Collection<Literal> literals) {
        return literals.stream().map(Literal::claim).toList();
    }

    /** The condition, or that it does not hold, as it reads within a sentence. */
    String text() {
        Criterion criterion = part.criterion();
        if (holds && !part.isAllOf() && !part.isAnyOf()) {
            return criterion.toString();
        }
        return (holds ? "(" : "not (") + criterion + ")";
    }

    static String list(List<Literal> literals, String conjunction) {
        int last = literals.size() - 1;
        if (last == 0) {
            return literals.get(0).text();
        }
        return literals.subList(0, last).stream().map(Literal::text).collect(joining(", ")) + " " + conjunction + " "
                + literals.get(last).text();
    }
}
