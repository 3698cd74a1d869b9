package io.segmentkit.schema;

import java.util.Collection;
import java.util.List;

/**
 * One thing that is wrong with a definition. Prints as one line: {@code allOf[1].not: unknown attribute, found "citty",
 * valid: city, country}.
 *
 * @param path where it is: a path into the criterion ({@code allOf[1].not}), empty for the criterion itself; for a
 *     definition read from JSON a JSON pointer ({@code /criterion/operands/1})
 * @param message what is wrong, in words that hold for any value
 * @param found the offending value as the definition writes it; empty where something is missing
 * @param valid the values that would be valid, where they can be listed
 */
public record Problem(String path, String message, String found, List<String> valid) {
    /** How many characters of what was found the text shows; {@link #found} has all. */
    private static final int SHOWN = 200;

    /** Takes a copy of the valid values. */
    public Problem {
        valid = List.copyOf(valid);
    }

    /** A problem whose valid values cannot be listed: the message says what would be valid. */
    public static Problem of(String path, String message, Object found) {
        return new Problem(path, message, found.toString(), List.of());
    }

    /** A problem with the values that would have been valid. */
    public static Problem of(String path, String message, Object found, Collection<?> valid) {
        return new Problem(
                path,
                message,
                found.toString(),
                valid.stream().map(Object::toString).toList());
    }

    /** The same problem at another place. */
    public Problem at(String otherPath) {
        return new Problem(otherPath, message, found, valid);
    }

    @Override
    public String toString() {
        return (path.isEmpty() ? "" : path + ": ")
                + message
                + (found.isEmpty() ? "" : ", found " + abbreviated(found))
                + (valid.isEmpty() ? "" : ", valid: " + String.join(", ", valid));
    }

    /** Definitions may be long, messages may not. */
    private static String abbreviated(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "...";
    }
}
