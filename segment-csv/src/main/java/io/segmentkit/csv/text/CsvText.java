package io.segmentkit.csv.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The characters of a file, in pieces from which a parser that gave up can be set on its feet again.
 *
 * <p>A piece is either whole rows in which a parser can't fail, or no more than one line. A parser that fails has
 * therefore taken nothing of the next line.
 */
public final class CsvText extends Reader {
    /** What cells with separators, quotes or line breaks are in. */
    public static final char QUOTE = '"';

    private static final int CHARS = 1 << 14;

    private final InputStream stream;
    private final TextDecoder decoder;
    private final char[] chars = new char[CHARS];
    private final CharBuffer decoded = CharBuffer.wrap(chars);
    private WholeRows rows = new WholeRows(',', -1);

    private int next;
    private int limit;
    private int quotesBefore;
    private boolean atRow = true;
    private boolean wholeRows;
    private long linesInRecord;
    private long charsInCell;
    private char last;
    private boolean ended;

    private CsvText(InputStream stream, Optional<Charset> given) throws IOException {
        this.stream = stream;
        this.decoder = new TextDecoder(stream, given);
        decode();
    }

    /** The text of a stream in the charset of its byte order mark, or else the one given, or else UTF-8. */
    public static CsvText of(InputStream stream, Optional<Charset> given) throws IOException {
        return new CsvText(stream, given);
    }

    /** The charset that was given or detected. */
    public Charset charset() {
        return decoder.charset();
    }

    /** How many bytes were taken from the stream. */
    public long bytesRead() {
        return decoder.bytesRead();
    }

    /** Whether NUL or a wrong byte has been seen, so that cells are worth looking through. */
    public boolean suspect() {
        return decoder.suspect();
    }

    /** Whether the parser was told that there is no more. */
    public boolean ended() {
        return ended;
    }

    /** Whether what was read last is whole rows, so that their cells stay where the parser has them. */
    public boolean wholeRows() {
        return wholeRows;
    }

    /** The lines that ended since the record began, if it is not among whole rows. */
    public long linesInRecord() {
        return linesInRecord;
    }

    /** The characters given out since the last cell ended. */
    public long charsInCell() {
        return charsInCell;
    }

    /** What comes next, without taking it; before the first read at least 8,192 characters, if there are so many. */
    public CharBuffer peek() {
        return CharBuffer.wrap(chars, next, limit - next).asReadOnlyBuffer();
    }

    /**
     * Says how rows are told from each other, before the first read.
     *
     * @param comment what comments begin with, if there are any
     */
    public void split(char separator, Optional<Character> comment) {
        rows = new WholeRows(
                separator, comment.map(character -> (int) character).orElse(-1));
    }

    /** The byte that the character at the place stands for, if it is no text; -1 otherwise. */
    public static int wrongByte(char[] text, int from, int at) {
        return TextDecoder.wrongByte(text, from, at);
    }

    /** The parser begins a record. */
    public void recordBegins() {
        atRow = true;
        linesInRecord = 0;
        charsInCell = 0;
    }

    /** The parser has found the end of a cell. */
    public void cellEnds() {
        charsInCell = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (limit - next < length) {
            decode();
        }
        if (next == limit) {
            ended = true;
            return -1;
        }
        int most = Math.min(limit, next + length);
        int end = atRow ? wholeRows(most) : next;
        wholeRows = end > next;
        if (!wholeRows) {
            end = lineEnd(most);
        }
        int count = end - next;
        System.arraycopy(chars, next, target, offset, count);
        take(end);
        return count;
    }

    private int wholeRows(int most) {
        return next < quotesBefore ? rows.end(chars, next, most) : WholeRows.endWithoutQuotes(chars, next, most);
    }

    private void take(int end) {
        boolean restOfLineEnd = end - next == 1 && chars[next] == '\n' && last == '\r';
        charsInCell += end - next;
        last = chars[end - 1];
        next = end;
        atRow = false;
        if (!wholeRows && isLineEnd(last) && !restOfLineEnd) {
            linesInRecord++;
        }
    }

    /** After the first line end, or the given end if there is none before it. */
    private int lineEnd(int end) {
        for (int i = next; i < end; i++) {
            if (chars[i] == '\n') {
                return i + 1;
            }
            if (chars[i] == '\r') {
                return i + 1 < end && chars[i + 1] == '\n' ? i + 2 : i + 1;
            }
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Goes on to the beginning of a line, if not at one; the end of that line counts among those of the record. */
    public void skipLine() throws IOException {
        wholeRows = false;
        while (!isLineEnd(last) && (next < limit || decode())) {
            take(lineEnd(limit));
        }
        if (last == '\r' && (next < limit || decode()) && chars[next] == '\n') {
            take(next + 1);
        }
    }

    /** Decodes more text behind what was not taken yet; false at the end. */
    private boolean decode() throws IOException {
        System.arraycopy(chars, next, chars, 0, limit - next);
        quotesBefore = Math.max(0, quotesBefore - next);
        limit -= next;
        next = 0;
        decoded.clear().position(limit);
        decoder.decode(decoded);
        boolean more = decoded.position() > limit;
        limit = decoded.position();
        if (decoder.quotes()) {
            quotesBefore = limit;
        }
        return more;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
