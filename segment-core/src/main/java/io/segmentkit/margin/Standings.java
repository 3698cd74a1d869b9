package io.segmentkit.margin;

import io.segmentkit.value.Value;
import java.util.List;
import java.util.Optional;

/** Puts the standings of several values together: a positive test is passed when any of them passes it. */
final class Standings {
    private final Turns turns;

    Standings(Turns turns) {
        this.turns = turns;
    }

    /**
     * The margin of a condition that saw these values.
     *
     * @param positive whether the condition holds when a value passes, or is the complement
     */
    Optional<Margin> margin(List<Value> seen, boolean positive) {
        List<Standing> all =
                seen.stream().flatMap(value -> turns.standing(value).stream()).toList();
        if (all.size() < seen.size()) {
            return Optional.empty();
        }
        boolean passes = all.stream().anyMatch(Standing::passes);
        return (passes ? last(all) : nearest(all))
                .map(turn -> new Margin(passes == positive, turn.edge(), turn.side(), turn.change(), turns.unit()));
    }

    /** None passes: one that does is enough. */
    private static Optional<Turn> nearest(List<Standing> all) {
        return all.stream().flatMap(standing -> standing.turn().stream()).min(Turn.NEAREST_FIRST);
    }

    /** Some pass: each of them has to fail. */
    private static Optional<Turn> last(List<Standing> all) {
        List<Standing> passing = all.stream().filter(Standing::passes).toList();
        return passing.stream().anyMatch(standing -> standing.turn().isEmpty())
                ? Optional.empty()
                : passing.stream().flatMap(standing -> standing.turn().stream()).max(Turn.NEAREST_FIRST);
    }
}
