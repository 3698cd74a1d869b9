package io.segmentkit.csv.export;

import de.siegmar.fastcsv.writer.LineDelimiter;

/** How the lines of a file end. */
public enum LineEnd {
    /** Carriage return and line feed, as RFC 4180 says and spreadsheets expect. */
    CRLF(LineDelimiter.CRLF),
    /** Line feed, as the tools of Unix expect. */
    LF(LineDelimiter.LF);

    private final LineDelimiter delimiter;

    LineEnd(LineDelimiter delimiter) {
        this.delimiter = delimiter;
    }

    LineDelimiter delimiter() {
        return delimiter;
    }
}
