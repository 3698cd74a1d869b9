package io.segmentkit.csv.rows;

import io.segmentkit.csv.cell.CellReader;
import java.util.ArrayList;
import java.util.List;

/** Reads the parts of a cell that holds several things, empty ones left out. Not for several threads. */
final class Parts<V> {
    private final char[] separator;
    private final boolean trims;
    private final CellReader<? extends V> reader;
    private final List<V> read = new ArrayList<>();

    Parts(Separator separator, CellReader<? extends V> reader) {
        this.separator = separator.text().toCharArray();
        this.trims = separator.trims();
        this.reader = reader;
    }

    /** Takes each part that is not what is expected. */
    interface Unreadable {
        void part(String text);
    }

    /** The values of the parts, in order. */
    List<V> read(char[] chars, int from, int to, Unreadable unreadable) {
        read.clear();
        int start = from;
        while (start <= to) {
            int end = separatorAt(chars, start, to);
            int first = start;
            int last = end;
            while (trims && first < last && Character.isWhitespace(chars[first])) {
                first++;
            }
            while (trims && first < last && Character.isWhitespace(chars[last - 1])) {
                last--;
            }
            if (first < last) {
                V value = reader.read(chars, first, last);
                if (value == null) {
                    unreadable.part(new String(chars, first, last - first));
                } else {
                    read.add(value);
                }
            }
            start = end + separator.length;
        }
        return switch (read.size()) {
            case 0 -> List.of();
            case 1 -> List.of(read.get(0));
            case 2 -> List.of(read.get(0), read.get(1));
            default -> List.copyOf(read);
        };
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
