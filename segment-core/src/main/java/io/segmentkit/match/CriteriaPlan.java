package io.segmentkit.match;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.influence.Combinations;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Criteria ready to be asked of the same profiles. Immutable, safe between threads.
 *
 * @param <T> what profiles are
 */
public final class CriteriaPlan<T> {
    private final List<Part<T>> parts;
    private final List<Waiting<T>> waiting;
    private final boolean[] waits;
    private final int sharedParts;

    private CriteriaPlan(List<Part<T>> parts, List<Waiting<T>> waiting, boolean[] waits, int sharedParts) {
        this.parts = parts;
        this.waiting = waiting;
        this.waits = waits;
        this.sharedParts = sharedParts;
    }

    /** A plan for the criteria, which must have been checked against the reader's schema. */
    public static <T> CriteriaPlan<T> of(List<ResolvedCriterion> criteria, ProfileReader<T> reader, AsOf asOf) {
        List<Guarded> guarded =
                Guarded.all(criteria.stream().map(ResolvedCriterion::criterion).toList());
        List<Criterion> rests = guarded.stream().map(Guarded::rest).toList();
        PartPlan<T> plan = new PartPlan<>(Occurrences.in(rests), reader, asOf);
        List<Part<T>> parts = new ArrayList<>();
        Map<Integer, Guard> guards = new HashMap<>();
        boolean[] waits = new boolean[criteria.size()];
        for (int i = 0; i < waits.length; i++) {
            int criterion = i;
            parts.add(plan.part(rests.get(i), criteria.get(i)));
            guarded.get(i).guard().ifPresent(guard -> guards.put(criterion, guard));
            waits[i] = guards.containsKey(i);
        }
        return new CriteriaPlan<>(List.copyOf(parts), Waiting.of(guards, reader), waits, plan.sharedParts());
    }

    /**
     * What one thread needs to ask them.
     *
     * @param visitor is told each profile with the position of each criterion that holds for it
     */
    public Matcher<T> matcher(ObjIntConsumer<? super T> visitor) {
        return new Matcher<>(this, block -> {
            for (int i = 0; i < waits.length; i++) {
                for (long left = block.answer(i); left != 0; left &= left - 1) {
                    visitor.accept(block.profile(Long.numberOfTrailingZeros(left)), i);
                }
            }
        });
    }

    /** Counts the profiles by the criteria that hold for them. */
    public void count(Iterator<? extends T> profiles, Combinations.Visitor visitor) {
        Tally<T> tally = new Tally<>(waits.length, visitor);
        Matcher<T> matcher = new Matcher<>(this, tally);
        profiles.forEachRemaining(matcher::add);
        matcher.flush();
        tally.tell();
    }

    Block<T> block() {
        return new Block<>(waits.length, sharedParts);
    }

    /** Asks the criteria, each after those that it may refer to. */
    void answer(Block<T> block) {
        for (Waiting<T> texts : waiting) {
            texts.admit(block);
        }
        long all = block.all();
        for (int i = 0; i < waits.length; i++) {
            long profiles = waits[i] ? block.candidates(i) : all;
            block.answer(i, profiles == 0 ? 0 : parts.get(i).among(block, profiles));
        }
    }
}
