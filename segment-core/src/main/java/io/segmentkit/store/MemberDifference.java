package io.segmentkit.store;

import io.segmentkit.definition.Change;
import java.util.stream.Stream;

/** Who entered and who left with one run, and why (B5). Safe between threads. */
public interface MemberDifference {
    /** The profiles that became members, each once, in no particular order. To be closed. */
    Stream<Change> entered();

    /** The profiles that are members no longer, each once, in no particular order. To be closed. */
    Stream<Change> left();
}
