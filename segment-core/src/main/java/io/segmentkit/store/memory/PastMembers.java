package io.segmentkit.store.memory;

import io.segmentkit.definition.Change;
import io.segmentkit.store.StoredMembers;
import java.util.List;
import java.util.stream.Stream;

/**
 * The members of before some runs: those after them, with what the runs changed taken back. Costs no memory; a look-up costs
 * one in each run.
 *
 * @param after the members after the runs
 * @param runs what they changed, the first one first
 */
record PastMembers(SortedIds after, List<Difference> runs) implements StoredMembers {
    @Override
    public boolean contains(String profileId) {
        for (Difference run : runs) {
            if (run.in().ids().contains(profileId)) {
                return false;
            }
            if (run.out().ids().contains(profileId)) {
                return true;
            }
        }
        return after.contains(profileId);
    }

    @Override
    public long count() {
        return after.count()
                + runs.stream()
                        .mapToLong(
                                run -> run.out().ids().count() - run.in().ids().count())
                        .sum();
    }

    @Override
    public Stream<String> ids() {
        Stream<String> left = runs.stream().flatMap(Difference::left).map(Change::profileId);
        return Stream.concat(after.ids(), left).distinct().filter(this::contains);
    }
}
