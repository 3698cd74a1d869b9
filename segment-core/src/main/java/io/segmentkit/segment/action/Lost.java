package io.segmentkit.segment.action;

import java.io.Serial;

/** This node has the action no longer: another took it over, or it was called off, or its segment deleted. */
final class Lost extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    Lost() {
        super("the action is this node's no longer", null, false, false);
    }

    static void unless(boolean held) {
        if (!held) {
            throw new Lost();
        }
    }
}
