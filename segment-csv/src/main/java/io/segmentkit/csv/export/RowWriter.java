package io.segmentkit.csv.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes rows to a channel, each as wide as the header. */
final class RowWriter {
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CountedChannel channel;
    private final List<String> header;
    private final boolean neutralise;
    private final Writer text;
    private final CsvWriter csv;
    private long rows;

    RowWriter(WritableByteChannel target, List<String> header, char separator, LineEnd lineEnd, boolean neutralise) {
        this.channel = new CountedChannel(target);
        this.header = header;
        this.neutralise = neutralise;
        this.text = new BufferedWriter(
                Channels.newWriter(
                        channel,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT),
                        BUFFER),
                BUFFER);
        this.csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd.delimiter())
                .quoteStrategy(new Quotes(header.size()))
                .build(text);
    }

    /**
     * Quotes what a reader would take for something else than a cell: a line that looks empty, a first line that looks
     * like {@code sep=;}, a first character that looks like a byte order mark.
     */
    private record Quotes(int columns) implements QuoteStrategy {
        @Override
        public boolean quoteEmpty(int line, int field) {
            return columns == 1;
        }

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return line == 1
                    && field == 0
                    && (value.regionMatches(true, 0, "sep=", 0, 4) || value.charAt(0) == BYTE_ORDER_MARK);
        }
    }

    void writeHeader(boolean byteOrderMark) throws IOException {
        if (byteOrderMark) {
            text.write(BYTE_ORDER_MARK);
        }
        csv.writeRecord(cells(header, "header"));
    }

    void write(List<String> row) {
        String place = "row " + (rows + 1);
        if (row.size() != header.size()) {
            throw new IllegalArgumentException(
                    place + " must have " + header.size() + " cells as the header, has " + row.size());
        }
        csv.writeRecord(cells(row, place));
        rows++;
    }

    private List<String> cells(List<String> row, String place) {
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            if (!isText(cell)) {
                throw new IllegalArgumentException(
                        place + ", column " + (i + 1) + ": a cell must be text without NUL and half surrogate pairs");
            }
            cells.add(neutralise ? Formulas.neutralised(cell) : cell);
        }
        return cells;
    }

    private static boolean isText(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == cell.length()
                        || !Character.isLowSurrogate(cell.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** Brings everything to the channel. */
    CsvExportResult finish() throws IOException {
        csv.flush();
        text.flush();
        return new CsvExportResult(rows, channel.bytes());
    }
}
