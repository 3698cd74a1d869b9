package io.segmentkit.jdbc.store.database;

import io.segmentkit.jdbc.population.DatabaseException;

/** What ids of profiles the tables can hold: all engines the same. */
public final class ProfileId {
    public static final int LONGEST = 500;

    private ProfileId() {}

    /** Whether the id can be kept at all, so that somebody could be a member under it. */
    public static boolean isPossible(String id) {
        return id.length() <= LONGEST && isText(id);
    }

    /** Whether every database can keep the text as it is. */
    public static boolean isText(String text) {
        return text.indexOf('\0') < 0 && isInPairs(text);
    }

    /** The id is personal data: the message does not show it. */
    public static String checked(String id) {
        if (id.length() > LONGEST) {
            throw new IllegalArgumentException("the id of a profile must have at most " + LONGEST
                    + " characters to be kept in a database, found one of " + id.length());
        }
        if (!isPossible(id)) {
            throw new IllegalArgumentException(
                    "the id of a profile must be text that databases hold, found one with a NUL or half a surrogate pair");
        }
        return id;
    }

    public static IllegalArgumentException notKept(DatabaseException refused) {
        return new IllegalArgumentException(
                "the ids of profiles must all be different and have at most " + LONGEST
                        + " characters to be kept in a database",
                refused);
    }

    private static boolean isInPairs(String id) {
        for (int i = 0; i < id.length(); i++) {
            char unit = id.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean pair = Character.isHighSurrogate(unit)
                        && i + 1 < id.length()
                        && Character.isLowSurrogate(id.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
