package io.segmentkit.csv.text;

/** Finds how much of a text is rows that are certainly complete and well-formed, so that a parser can't fail in them. */
final class WholeRows {
    private final char separator;
    private final int comment;

    /**
     * For a format.
     *
     * @param comment what comments begin with; -1 for none
     */
    WholeRows(char separator, int comment) {
        this.separator = separator;
        this.comment = comment;
    }

    /** The end of the last complete row of a text without quotes; its beginning where there is none. */
    static int endWithoutQuotes(char[] text, int from, int to) {
        int end = to;
        while (end > from && !isLineEnd(text[end - 1])) {
            end--;
        }
        return end;
    }

    /** The end of the last complete row before the first one that is cut off or has text after a closing quote. */
    int end(char[] text, int from, int to) {
        int end = from;
        int i = comment(text, from, to);
        while (i < to) {
            char c = text[i++];
            if (isLineEnd(c)) {
                end = i;
                i = comment(text, i, to);
            } else if (c == CsvText.QUOTE && (i - 1 == from || endsCell(text[i - 2]))) {
                i = afterQuoted(text, i, to);
                if (i == to || !endsCell(text[i])) {
                    return end;
                }
            }
        }
        return end;
    }

    /** Over the comment that may be here, to its line end. */
    private int comment(char[] text, int from, int to) {
        int i = from;
        if (i < to && text[i] == comment) {
            while (i < to && !isLineEnd(text[i])) {
                i++;
            }
        }
        return i;
    }

    /** After the closing quote; the end of the text if it may be beyond. */
    private static int afterQuoted(char[] text, int from, int to) {
        int i = from;
        while (i < to) {
            if (text[i++] == CsvText.QUOTE) {
                if (i == to || text[i] != CsvText.QUOTE) {
                    return i;
                }
                i++;
            }
        }
        return to;
    }

    private boolean endsCell(char c) {
        return c == separator || isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
