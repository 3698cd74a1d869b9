package io.segmentkit.store;

import io.segmentkit.reference.MemberSet;
import java.util.stream.Stream;

/**
 * The members of a segment as they were when they were asked for: a later refresh does not change what is read here.
 *
 * <p>Safe between threads.
 */
public interface StoredMembers extends MemberSet {
    /** How many there are. */
    long count();

    /** Their ids, each once, in no particular order. To be closed, as it may hold a connection. */
    Stream<String> ids();
}
