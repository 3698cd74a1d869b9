package io.segmentkit.criteria;

import io.segmentkit.value.Value;

/** What may be the name of an attribute, a label, an activity type or a segment. */
final class Names {
    private static final int MAX_LENGTH = 1_000;

    private Names() {}

    /**
     * The name, if it is one: not blank, at most 1,000 characters, no half of a surrogate pair.
     *
     * @param what what it names, for the message
     */
    static String checked(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, found \"" + name + '"');
        }
        if (name.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    what + " must have at most " + MAX_LENGTH + " characters, found " + name.length());
        }
        new Value.Text(name);
        return name;
    }
}
