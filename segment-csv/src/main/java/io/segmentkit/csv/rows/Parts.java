package io.segmentkit.csv.rows;

import io.segmentkit.csv.cell.CellReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a cell that holds several things: without blanks around them, empty ones left out. */
final class Parts<V> {
    private final char[] separator;
    private final CellReader<? extends V> reader;

    Parts(String separator, CellReader<? extends V> reader) {
        if (separator.isEmpty()) {
            throw new IllegalArgumentException("separator must not be empty");
        }
        this.separator = separator.toCharArray();
        this.reader = reader;
    }

    /** Takes each part that is not what is expected. */
    interface Unreadable {
        void part(String text);
    }

    /** The values of the parts, in order; null where there is none. */
    @Nullable
    List<V> read(char[] chars, int from, int to, Unreadable unreadable) {
        List<V> read = null;
        int start = from;
        while (start <= to) {
            int end = separatorAt(chars, start, to);
            int first = start;
            int last = end;
            while (first < last && Character.isWhitespace(chars[first])) {
                first++;
            }
            while (first < last && Character.isWhitespace(chars[last - 1])) {
                last--;
            }
            if (first < last) {
                V value = reader.read(chars, first, last);
                if (value == null) {
                    unreadable.part(new String(chars, first, last - first));
                } else {
                    read = read == null ? new ArrayList<>(4) : read;
                    read.add(value);
                }
            }
            start = end + separator.length;
        }
        return read;
    }

    /** Where the next separator begins; the end where there is none. */
    private int separatorAt(char[] chars, int from, int to) {
        for (int i = from; i <= to - separator.length; i++) {
            if (chars[i] == separator[0] && isSeparator(chars, i)) {
                return i;
            }
        }
        return to;
    }

    private boolean isSeparator(char[] chars, int at) {
        for (int i = 1; i < separator.length; i++) {
            if (chars[at + i] != separator[i]) {
                return false;
            }
        }
        return true;
    }
}
