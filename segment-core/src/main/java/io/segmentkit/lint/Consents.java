package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.consents;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.LabelMatch;
import io.segmentkit.reason.Claim;
import io.segmentkit.reason.Example;
import io.segmentkit.reason.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds consents that a criterion asks for, and holds without (S9). */
final class Consents {
    private final Part whole;
    private final Ground ground;

    private Consents(Part whole, Ground ground) {
        this.whole = whole;
        this.ground = ground;
    }

    static List<Finding> in(Part whole, Ground ground) {
        Consents consents = new Consents(whole, ground);
        return consents.asked()
                .flatMap(asked -> consents.finding(asked).stream())
                .toList();
    }

    /** The conditions on consents that are wanted, with how they are to answer, and are one way out of several. */
    private Stream<Literal> asked() {
        List<Literal> found = new ArrayList<>();
        addAsked(new Literal(whole, true), false, found);
        return found.stream();
    }

    private static void addAsked(Literal literal, boolean oneOfSeveral, List<Literal> found) {
        Part part = literal.part();
        if (part.criterion() instanceof Criterion.OfLabels labels) {
            boolean isWanted = literal.holds() != (labels.quantifier() == LabelMatch.NONE);
            if (oneOfSeveral && isWanted && isConsent(labels)) {
                found.add(literal);
            }
        } else if (part.criterion() instanceof Criterion.Not) {
            addAsked(new Literal(part.children().get(0), !literal.holds()), oneOfSeveral, found);
        } else {
            boolean splits = part.children().size() > 1 && part.isAllOf() != literal.holds();
            part.children()
                    .forEach(child -> addAsked(new Literal(child, literal.holds()), oneOfSeveral || splits, found));
        }
    }

    private static boolean isConsent(Criterion.OfLabels labels) {
        return labels.labelSet().equals(consents().name());
    }

    private Optional<Finding> finding(Literal asked) {
        List<Claim> without =
                List.of(Claim.that(whole.criterion()), asked.opposite().claim());
        if (ground.isImpossible(without)) {
            return Optional.empty();
        }
        return example(without)
                .map(example -> new Finding(
                        FindingKind.UNGUARDED_CONSENT,
                        asked.part().path(),
                        "is no guard: the criterion holds without this consent; ask for it outside of every \"any of\"",
                        List.of(),
                        List.of(asked.part().toCriterionPart()),
                        Optional.of(Witness.of(example))));
    }

    /** Best of somebody who has given no consent at all. */
    private Optional<Example> example(List<Claim> without) {
        List<Claim> withoutAny = new ArrayList<>(without);
        withoutAny.add(Claim.that(consents().criterion(LabelMatch.NONE, allAsked())));
        return ground.example(withoutAny).or(() -> ground.example(without));
    }

    private Set<String> allAsked() {
        return whole.all()
                .map(Part::criterion)
                .filter(Criterion.OfLabels.class::isInstance)
                .map(Criterion.OfLabels.class::cast)
                .filter(Consents::isConsent)
                .flatMap(labels -> labels.labels().stream())
                .collect(Collectors.toSet());
    }
}
