package io.segmentkit.lint;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.reason.Claim;
import io.segmentkit.reason.Ground;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which parts of a criterion never hold or always do, and which of them are not so because of smaller ones. */
final class Verdicts {
    /** What is known of a part. */
    enum Verdict {
        NEVER,
        ALWAYS,
        OPEN;

        private Verdict opposite() {
            return switch (this) {
                case NEVER -> ALWAYS;
                case ALWAYS -> NEVER;
                case OPEN -> OPEN;
            };
        }
    }

    private final Ground ground;
    private final Map<Part, Verdict> known = new HashMap<>();
    private final List<Part> causes = new ArrayList<>();

    Verdicts(Part whole, Ground ground) {
        this.ground = ground;
        judge(whole);
    }

    Verdict of(Part part) {
        return known.getOrDefault(part, Verdict.OPEN);
    }

    /** The parts that never hold or always do by themselves, the inner ones first. */
    List<Part> causes() {
        return causes;
    }

    /** Whether the part, or one that it is in, never holds or always does: nothing in it matters. */
    boolean isSettled(Part part) {
        for (Part one = part; one != null; one = one.parent()) {
            if (of(one) != Verdict.OPEN) {
                return true;
            }
        }
        return false;
    }

    private void judge(Part part) {
        part.children().forEach(this::judge);
        Verdict verdict = consequence(part);
        if (verdict == Verdict.OPEN) {
            verdict = byItself(part);
            if (verdict != Verdict.OPEN) {
                causes.add(part);
            }
        }
        known.put(part, verdict);
    }

    private Verdict byItself(Part part) {
        if (ground.isImpossible(List.of(Claim.that(part.criterion())))) {
            return Verdict.NEVER;
        }
        return ground.isImpossible(List.of(Claim.not(part.criterion()))) ? Verdict.ALWAYS : Verdict.OPEN;
    }

    /** What follows from findings in its parts; that everyone is everyone is none. */
    private Verdict consequence(Part part) {
        if (isEveryone(part)) {
            return Verdict.ALWAYS;
        }
        if (part.criterion() instanceof Criterion.Not) {
            Part operand = part.children().get(0);
            return isEveryone(operand) ? Verdict.OPEN : of(operand).opposite();
        }
        Predicate<Part> never = child -> of(child) == Verdict.NEVER;
        Predicate<Part> always = child -> of(child) == Verdict.ALWAYS && !isEveryone(child);
        List<Part> children = part.children();
        if (children.isEmpty()) {
            return Verdict.OPEN;
        }
        if (part.isAllOf()
                ? children.stream().anyMatch(never)
                : children.stream().allMatch(never)) {
            return Verdict.NEVER;
        }
        boolean holds = part.isAllOf()
                ? children.stream().allMatch(always)
                : children.stream().anyMatch(always);
        return holds ? Verdict.ALWAYS : Verdict.OPEN;
    }

    private static boolean isEveryone(Part part) {
        return part.criterion() instanceof Criterion.Everyone;
    }
}
