package io.segmentkit.csv.file;

import io.segmentkit.csv.text.CsvText;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the separator by the rule of {@link CsvFormat#detected}. */
final class SeparatorDetection {
    private static final String CANDIDATES = ",;\t|";
    private static final int ROWS = 20;

    private SeparatorDetection() {}

    static char separator(CharSequence start, Optional<Character> comment) {
        char best = CANDIDATES.charAt(0);
        int bestRows = 0;
        int bestCells = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            List<Integer> counts = counts(start, CANDIDATES.charAt(i), comment);
            int first = counts.get(0);
            int rows = first == 0
                    ? 0
                    : (int) counts.stream().filter(count -> count == first).count();
            if (rows > bestRows || (rows == bestRows && first > bestCells)) {
                best = CANDIDATES.charAt(i);
                bestRows = rows;
                bestCells = first;
            }
        }
        return best;
    }

    /** The separator that a first line {@code sep=;} gives. */
    static Optional<Character> declared(CharBuffer start) {
        boolean given = start.length() >= 5
                && start.subSequence(0, 4).toString().equalsIgnoreCase("sep=")
                && !isLineEnd(start.charAt(4))
                && (start.length() == 5 || isLineEnd(start.charAt(5)));
        return given ? Optional.of(start.charAt(4)) : Optional.empty();
    }

    /** How often the separator stands outside quotes, in each row that is not empty; at least one row. */
    private static List<Integer> counts(CharSequence text, char separator, Optional<Character> comment) {
        List<Integer> counts = new ArrayList<>();
        int count = 0;
        boolean quoted = false;
        boolean cellBegins = true;
        boolean rowBegins = true;
        for (int i = 0; i < text.length() && counts.size() < ROWS; i++) {
            char c = text.charAt(i);
            if (quoted) {
                quoted = c != CsvText.QUOTE;
            } else if (isLineEnd(c)) {
                if (!rowBegins) {
                    counts.add(count);
                }
                count = 0;
                cellBegins = true;
                rowBegins = true;
            } else if (rowBegins && comment.isPresent() && comment.get() == c) {
                while (i + 1 < text.length() && !isLineEnd(text.charAt(i + 1))) {
                    i++;
                }
            } else {
                // A doubled quote within quotes ends them and begins them anew.
                quoted = c == CsvText.QUOTE && (cellBegins || text.charAt(i - 1) == CsvText.QUOTE);
                count += c == separator ? 1 : 0;
                cellBegins = c == separator;
                rowBegins = false;
            }
        }
        if (counts.isEmpty() || (!rowBegins && !quoted && counts.size() < ROWS)) {
            counts.add(count);
        }
        return counts;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
