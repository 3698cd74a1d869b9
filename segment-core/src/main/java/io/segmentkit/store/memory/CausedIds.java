package io.segmentkit.store.memory;

import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ids with a cause each: a byte beside the reference, and none where all have the same. */
final class CausedIds {
    private static final List<ChangeCause> CAUSES = List.of(ChangeCause.values());

    private final SortedIds ids;
    private ChangeCause others;

    /** One more than the position of the cause; 0 for that of the others. */
    private byte @Nullable [] causes;

    CausedIds(SortedIds ids, ChangeCause others) {
        this.ids = ids;
        this.others = others;
    }

    SortedIds ids() {
        return ids;
    }

    /** The cause of those that are given none. */
    void others(ChangeCause cause) {
        others = cause;
    }

    /** Those that are not here do not matter. */
    void explain(ChangeCause cause, Collection<String> some) {
        byte[] kept = causes == null ? new byte[ids.size()] : causes;
        causes = kept;
        byte code = (byte) (CAUSES.indexOf(cause) + 1);
        for (String id : some) {
            int position = ids.position(id);
            if (position >= 0) {
                kept[position] = code;
            }
        }
    }

    private ChangeCause cause(int position) {
        byte[] kept = causes;
        return kept == null || kept[position] == 0 ? others : CAUSES.get(kept[position] - 1);
    }

    Stream<Change> changes() {
        return IntStream.range(0, ids.size()).mapToObj(i -> new Change(ids.at(i), cause(i)));
    }

    Map<ChangeCause, Long> counts() {
        Map<ChangeCause, Long> counts = new EnumMap<>(ChangeCause.class);
        if (causes == null) {
            counts.put(others, ids.count());
            return counts;
        }
        for (int i = 0; i < ids.size(); i++) {
            counts.merge(cause(i), 1L, Long::sum);
        }
        return counts;
    }
}
