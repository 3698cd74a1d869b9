package io.segmentkit.lint;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.reason.Claim;
import io.segmentkit.reason.Ground;
import io.segmentkit.value.ValueTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is found of parts that never hold or always do. */
final class ConstantParts {
    private final Ground ground;
    private final WindowDays days;

    ConstantParts(Ground ground, WindowDays days) {
        this.ground = ground;
        this.days = days;
    }

    Finding finding(Part part, boolean never) {
        List<Literal> apart = new Literal(part, never).apart().toList();
        List<Literal> core =
                Core.of(apart, literals -> !literals.isEmpty() && ground.isImpossible(Literal.claims(literals)));
        return core.size() == 1 ? ofCondition(part, never) : ofSeveral(part, never, core);
    }

    private Finding ofCondition(Part part, boolean never) {
        Criterion criterion = part.criterion();
        Optional<Witness> witness = never ? Optional.empty() : witness(List.of(Claim.that(criterion)));
        String holds = never ? "never holds" : "always holds";
        Optional<String> window = days.ofNone(criterion);
        return new Finding(
                window.isPresent() ? FindingKind.WINDOW_OUT_OF_REACH : kind(never),
                part.path(),
                holds
                        + window.map(none -> ": " + none)
                                .orElse(": "
                                        + (never ? "nothing can meet it" : "there is nothing that does not meet it")),
                List.of(),
                List.of(part.toCriterionPart()),
                witness);
    }

    private static FindingKind kind(boolean never) {
        return never ? FindingKind.NEVER_HOLDS : FindingKind.ALWAYS_HOLDS;
    }

    private Finding ofSeveral(Part part, boolean never, List<Literal> core) {
        List<Literal> shown =
                never ? core : core.stream().map(Literal::opposite).toList();
        String message = never
                ? "never holds: nothing meets both " + Literal.list(shown, "and")
                : "always holds: whatever there is meets " + Literal.list(shown, "or");
        if (never && core.size() > 2) {
            message = "never holds: nothing meets all of " + Literal.list(shown, "and");
        }
        List<CriterionPart> parts =
                core.stream().map(literal -> literal.part().toCriterionPart()).toList();
        return new Finding(
                never && isWindowBesideItsRange(core) ? FindingKind.WINDOW_OUT_OF_REACH : kind(never),
                part.path(),
                message
                        + days.of(core.stream()
                                .map(literal -> literal.part().criterion())
                                .toList()),
                List.of(),
                parts,
                allButOne(core));
    }

    /** All on one attribute, with a window among them. */
    private static boolean isWindowBesideItsRange(List<Literal> core) {
        List<Criterion> criteria =
                core.stream().map(literal -> literal.part().criterion()).toList();
        boolean sameAttribute = criteria.stream()
                        .map(criterion -> criterion instanceof Criterion.OfAttribute one ? one.attribute() : "")
                        .distinct()
                        .count()
                == 1;
        return sameAttribute
                && criteria.stream()
                        .anyMatch(criterion ->
                                criterion instanceof Criterion.OfAttribute one && one.test() instanceof ValueTest.In);
    }

    /** What meets all but one, the last of them if that can be. */
    private Optional<Witness> allButOne(List<Literal> core) {
        for (int i = core.size() - 1; i >= 0; i--) {
            List<Literal> changed = new ArrayList<>(core);
            changed.set(i, core.get(i).opposite());
            Optional<Witness> witness = witness(Literal.claims(changed));
            if (witness.isPresent()) {
                return witness;
            }
        }
        return Optional.empty();
    }

    private Optional<Witness> witness(List<Claim> claims) {
        return ground.example(claims).map(Witness::of);
    }
}
