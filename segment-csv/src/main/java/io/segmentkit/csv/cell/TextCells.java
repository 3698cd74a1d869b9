package io.segmentkit.csv.cell;

import org.jspecify.annotations.Nullable;

/**
 * Reads texts as they are. A text that was read lately is the same object again, so that a column with few different
 * texts costs no memory for each row; a column whose texts seldom repeat is soon no longer looked at in this way.
 */
public final class TextCells implements CellReader<String> {
    private static final int REMEMBERED = 2048;
    private static final int LONGEST = 48;
    private static final int TRIAL = 4096;

    private @Nullable String @Nullable [] remembered = new @Nullable String[REMEMBERED];
    private int looked;
    private int found;

    /** Reads the text; null where it has half of a surrogate pair, which is no text. */
    @Override
    public @Nullable String read(char[] chars, int from, int to) {
        @Nullable String[] known = remembered;
        if (known != null && to - from <= LONGEST) {
            return shared(known, chars, from, to);
        }
        return hasLoneSurrogate(chars, from, to) ? null : new String(chars, from, to - from);
    }

    private @Nullable String shared(@Nullable String[] known, char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ (hash >>> 11)) & (REMEMBERED - 1);
        String before = known[slot];
        looked++;
        if (before != null && before.hashCode() == hash && isSame(before, chars, from, to)) {
            found++;
            return before;
        }
        if (looked == TRIAL) {
            if (found < TRIAL / 2) {
                remembered = null;
            }
            looked = 0;
            found = 0;
        }
        if (hasLoneSurrogate(chars, from, to)) {
            return null;
        }
        String text = new String(chars, from, to - from);
        known[slot] = text;
        return text;
    }

    private static boolean isSame(String text, char[] chars, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i - from) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLoneSurrogate(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[i] >= Character.MIN_SURROGATE && Character.isSurrogate(chars[i])) {
                if (i + 1 >= to || !Character.isSurrogatePair(chars[i], chars[i + 1])) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
