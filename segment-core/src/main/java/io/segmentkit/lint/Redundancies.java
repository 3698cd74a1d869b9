package io.segmentkit.lint;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.reason.Claim;
import io.segmentkit.reason.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the parts without which a criterion says the same. */
final class Redundancies {
    private final Part whole;
    private final Ground ground;
    private final Verdicts verdicts;
    private final WindowDays days;
    private final Removed removed = new Removed();
    private final List<Finding> findings = new ArrayList<>();

    private Redundancies(Part whole, Ground ground, Verdicts verdicts, WindowDays days) {
        this.whole = whole;
        this.ground = ground;
        this.verdicts = verdicts;
        this.days = days;
    }

    static List<Finding> in(Part whole, Ground ground, Verdicts verdicts, WindowDays days) {
        Redundancies redundancies = new Redundancies(whole, ground, verdicts, days);
        redundancies.look(whole);
        return redundancies.findings;
    }

    /** The last first, so that of two that are the same the first stays; then inside what stays. */
    private void look(Part part) {
        if (verdicts.isSettled(part)) {
            return;
        }
        List<Part> children = part.children();
        if (children.size() > 1) {
            for (int i = children.size() - 1; i >= 0; i--) {
                check(children.get(i), part.isAllOf());
            }
        }
        children.stream().filter(child -> !removed.contains(child)).forEach(this::look);
    }

    private void check(Part part, boolean inAllOf) {
        if (verdicts.isSettled(part) || part.criterion() instanceof Criterion.Everyone || removed.isLastOfIts(part)) {
            return;
        }
        Literal mattering = new Literal(part, !inAllOf);
        List<Literal> around = removed.around(part);
        if (!contradicts(mattering, around)) {
            return;
        }
        List<Literal> core = Core.of(around, some -> contradicts(mattering, some));
        removed.add(part);
        findings.add(inAllOf ? implied(part, core) : addsNothing(part, core));
    }

    private boolean contradicts(Literal mattering, List<Literal> others) {
        List<Claim> claims = new ArrayList<>(removed.claims(others));
        claims.add(mattering.claim());
        return ground.isImpossible(claims);
    }

    private Finding implied(Part part, List<Literal> core) {
        Claim all = Claim.that(whole.criterion());
        List<Claim> both = new ArrayList<>(Literal.claims(core));
        both.addAll(List.of(Claim.that(part.criterion()), all));
        return finding(
                FindingKind.IMPLIED,
                part,
                "is implied: whatever meets " + Literal.list(core, "and") + " meets it",
                core,
                witness(both).or(() -> witness(List.of(Claim.that(part.criterion()), all))));
    }

    private Finding addsNothing(Part part, List<Literal> core) {
        List<Literal> required = core.stream().filter(Literal::holds).toList();
        List<Literal> others = core.stream()
                .filter(literal -> !literal.holds())
                .map(Literal::opposite)
                .toList();
        String where = required.isEmpty() ? "" : " where " + Literal.list(required, "and") + " must hold";
        String message = others.isEmpty()
                ? "adds nothing: it cannot hold" + where
                : "adds nothing: whatever meets it" + where + " meets " + Literal.list(others, "or") + " anyway";
        Claim branch = Claim.that(part.criterion());
        return finding(
                FindingKind.ADDS_NOTHING,
                part,
                message,
                core,
                witness(List.of(Claim.that(whole.criterion()), branch)).or(() -> witness(List.of(branch))));
    }

    private Finding finding(
            FindingKind kind, Part part, String message, List<Literal> core, Optional<Witness> witness) {
        List<CriterionPart> parts = Stream.concat(Stream.of(part), core.stream().map(Literal::part))
                .map(Part::toCriterionPart)
                .toList();
        String windows = days.of(parts.stream().map(CriterionPart::criterion).toList());
        return new Finding(kind, part.path(), message + windows, List.of(), parts, witness);
    }

    private Optional<Witness> witness(List<Claim> claims) {
        return ground.example(claims).map(Witness::of);
    }
}
