package io.segmentkit.match;

import java.util.List;

/**
 * What a profile must have, at least one of it, for a criterion to hold: so the criterion can wait for profiles that do.
 *
 * @param keys the texts, of which at least one must be there
 * @param isAll whether that is all that the criterion asks for
 */
record Guard(List<Key> keys, boolean isAll) {
    Guard {
        keys = List.copyOf(keys);
    }

    /**
     * One text.
     *
     * @param source where
     * @param text which
     */
    record Key(Source source, String text) {}
}
