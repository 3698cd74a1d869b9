package io.segmentkit.action;

import io.segmentkit.criteria.LabelSet;
import java.io.Serial;

/** A label cannot be added, as its set is closed and does not have it. The message shows set and label, no data. */
public final class UnknownLabelException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The set does not have the label. */
    public UnknownLabelException(LabelSet labels, String label) {
        super("label set " + labels.name() + " has no label \"" + label + '"');
    }
}
