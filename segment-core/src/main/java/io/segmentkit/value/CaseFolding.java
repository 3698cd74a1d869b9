package io.segmentkit.value;

/**
 * What the {@code ignoringCase} tests fold (A9): each code point to the lower case of its upper case, one for one, by
 * the Unicode data of the running JDK and in no language. So {@code Łódź} is {@code ŁÓDŹ}, and {@code i}, {@code I},
 * {@code İ} and {@code ı} are one letter; but {@code ß} is not {@code ss}, a letter with a combining accent is not the
 * accented letter, and spaces count. Two texts are equal under it exactly when {@link String#equalsIgnoreCase} says so.
 */
public final class CaseFolding {
    private CaseFolding() {}

    /** The code point that stands for all that differ from this one in case only. */
    public static int fold(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + ('a' - 'A') : codePoint;
        }
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    /** The text with each code point folded. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(CaseFolding::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Whether the text is, folded, the folded text given. Allocates nothing. */
    public static boolean isFolded(String text, String folded) {
        return matchEnd(text, 0, folded) == text.length();
    }

    /** Whether the text begins, folded, with the folded text given. Allocates nothing. */
    public static boolean startsWithFolded(String text, String folded) {
        return matchEnd(text, 0, folded) >= 0;
    }

    /** Whether the text ends, folded, with the folded text given. Allocates nothing. */
    public static boolean endsWithFolded(String text, String folded) {
        int start = text.length();
        for (int i = folded.codePointCount(0, folded.length()); i > 0; i--) {
            if (start == 0) {
                return false;
            }
            start -= Character.charCount(text.codePointBefore(start));
        }
        return matchEnd(text, start, folded) == text.length();
    }

    /** Whether the folded text given occurs in the text, folded. Allocates nothing. */
    public static boolean containsFolded(String text, String folded) {
        for (int i = 0; i <= text.length(); i++) {
            if (matchEnd(text, i, folded) >= 0) {
                return true;
            }
            if (i < text.length() && Character.charCount(text.codePointAt(i)) == 2) {
                i++;
            }
        }
        return false;
    }

    /** Where in the text the folded text ends that begins at {@code start}, or -1 where it does not begin there. */
    private static int matchEnd(String text, int start, String folded) {
        int at = start;
        for (int i = 0; i < folded.length(); ) {
            if (at >= text.length()) {
                return -1;
            }
            int expected = folded.codePointAt(i);
            int found = text.codePointAt(at);
            if (fold(found) != expected) {
                return -1;
            }
            i += Character.charCount(expected);
            at += Character.charCount(found);
        }
        return at;
    }
}
