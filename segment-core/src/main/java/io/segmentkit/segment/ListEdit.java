package io.segmentkit.segment;

import io.segmentkit.definition.Run;
import java.util.List;

/**
 * What a change to a list kept by hand came to (S1). Prints without the ids.
 *
 * @param run the run in the segment's history: how many entered, how many left
 * @param unknown the ids given that stand for nothing, in their order: no profile of the population has them, or, of ids to
 *     remove, they were no members
 */
public record ListEdit(Run run, List<String> unknown) {
    /** Takes a copy of the list. */
    public ListEdit {
        unknown = List.copyOf(unknown);
    }

    @Override
    public String toString() {
        return "entered " + run.entered() + ", left " + run.left() + ", unknown " + unknown.size();
    }
}
