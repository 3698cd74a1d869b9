package io.segmentkit.segment.action;

import io.segmentkit.segment.setup.Life;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredSegment;

/** Why an action is refused, in words (S6). */
public final class Refusal {
    private Refusal() {}

    /** Its readiness is over. */
    public static String archived(StoredSegment segment, SegmentStatus status, Life life) {
        String since = life.expires(segment, status).map(at -> " since " + at).orElse("");
        return "segment \"" + segment.name() + "\" is archived" + since + ": no actions until it is refreshed";
    }
}
