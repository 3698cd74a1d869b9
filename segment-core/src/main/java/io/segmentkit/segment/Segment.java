package io.segmentkit.segment;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.definition.SegmentState;
import io.segmentkit.store.Failure;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What one sees of a segment at a moment (S4).
 *
 * @param id what stays when it is renamed
 * @param definition its name, where its members come from, its settings
 * @param created when it was created
 * @param state how far it is, at that moment
 * @param computed as of when its members are; empty while it is being created
 * @param expires when its readiness ends or ended; empty where it does not end, and while it is being created
 * @param due from when on it is to be computed again, which may be past; empty where it is not
 * @param members how many members it has
 * @param actions the kinds of actions on it, in words: {@code add tag}, {@code export}
 * @param failure how the last attempt to compute it failed, if it did
 */
public record Segment(
        SegmentId id,
        SegmentDefinition definition,
        Instant created,
        SegmentState state,
        Optional<Instant> computed,
        Optional<Instant> expires,
        Optional<Instant> due,
        long members,
        Set<String> actions,
        Optional<Failure> failure) {
    /** Takes a copy of the set. */
    public Segment {
        actions = Set.copyOf(actions);
    }

    /** The name in the definition. */
    public SegmentName name() {
        return definition.name();
    }

    /** The kind in the definition. */
    public SegmentKind kind() {
        return definition.kind();
    }
}
