package io.segmentkit.segment.cause;

import io.segmentkit.definition.ChangeCause;
import io.segmentkit.population.Population;
import io.segmentkit.store.StagedChanges;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What those who enter or leave are asked, one step after the other, each together with those before it.
 *
 * @param steps what is taken back, in this order
 * @param others the cause of those whom no step explains
 */
public record Inquiry(List<Step> steps, ChangeCause others) {
    /** Up to so many are asked one chunk after the other; more where they are, if that can be. */
    private static final long FEW = 1_000;

    private static final int AT_ONCE = 10_000;

    /** Takes a copy. */
    public Inquiry {
        steps = List.copyOf(steps);
    }

    /** Of everybody the cause is known without asking. */
    static Inquiry none(ChangeCause cause) {
        return new Inquiry(List.of(), cause);
    }

    /** Whether anybody has to be asked. */
    public boolean isNeeded() {
        return !steps.isEmpty();
    }

    /** Explains all whom a step explains. */
    public void ask(Population population, StagedChanges changes) {
        if (changes.count() > FEW && inPlace(population, changes)) {
            return;
        }
        List<String> some = changes.nextEntering(AT_ONCE);
        while (!some.isEmpty()) {
            explain(population, changes, some, true);
            some = changes.nextEntering(AT_ONCE);
        }
        some = changes.nextLeaving(AT_ONCE);
        while (!some.isEmpty()) {
            explain(population, changes, some, false);
            some = changes.nextLeaving(AT_ONCE);
        }
    }

    private boolean inPlace(Population population, StagedChanges changes) {
        return steps.stream()
                .allMatch(step -> changes.explainAll(step.cause(), step.in(population), step.criterion(), step.asOf()));
    }

    private void explain(Population population, StagedChanges changes, List<String> ids, boolean holdsNow) {
        Set<String> open = new HashSet<>(ids);
        Optional<Population> atHand = population.among(ids);
        for (Step step : steps) {
            if (open.isEmpty()) {
                return;
            }
            Set<String> holding = step.holding(population, atHand, open);
            List<String> otherwise =
                    open.stream().filter(id -> holding.contains(id) != holdsNow).toList();
            changes.explain(step.cause(), otherwise);
            otherwise.forEach(open::remove);
        }
    }
}
