package io.segmentkit.store;

import java.util.stream.Stream;

/** Who entered and who left with one run. Safe between threads. */
public interface MemberDifference {
    /** The profiles that became members, each once, in no particular order. To be closed. */
    Stream<String> entered();

    /** The profiles that are members no longer, each once, in no particular order. To be closed. */
    Stream<String> left();
}
