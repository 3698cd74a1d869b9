package io.segmentkit.csv.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a file, in pieces from which a parser that gave up can be set on its feet again.
 *
 * <p>Bytes that are no text in the charset become {@link #WRONG_BYTE} plus the byte: half a surrogate pair, which decoded
 * text never has, so that the row in which they stand can be told and the others be read.
 *
 * <p>From text with quotes no read returns more than one line. A parser that fails in such a line has therefore taken
 * nothing of the next one.
 */
final class CsvText extends Reader {
    private static final char WRONG_BYTE = '\uDC00';
    private static final int BYTES = 1 << 16;
    private static final int CHARS = 1 << 13;
    /** More than any character has bytes, so that a character cut by the end of the buffer is completed. */
    private static final int CHARACTER_BYTES = 16;

    private final InputStream stream;
    private final byte[] byteArray = new byte[BYTES];
    private final ByteBuffer bytes = ByteBuffer.wrap(byteArray);
    private final char[] chars = new char[CHARS];
    private final CharBuffer decoded = CharBuffer.wrap(chars);
    private final CharsetDecoder decoder;
    private long bytesRead;
    private boolean lastBytes;
    private boolean flushed;

    private int next;
    private int limit;
    private boolean quotes;
    private boolean suspect;
    private boolean quotesInRecord;
    private long linesInRecord;
    private long charsInCell;
    private char last;
    private boolean ended;

    private CsvText(InputStream stream, Optional<Charset> given) throws IOException {
        this.stream = stream;
        bytes.limit(0);
        readBytes();
        Optional<ByteOrderMark> mark = ByteOrderMark.of(byteArray, bytes.limit());
        bytes.position(mark.map(ByteOrderMark::length).orElse(0));
        decoder = mark.map(ByteOrderMark::charset)
                .or(() -> given)
                .orElse(StandardCharsets.UTF_8)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        decode();
    }

    /** The text of a source in the charset of its byte order mark, or else the one given, or else UTF-8. */
    static CsvText open(CsvSource source, Optional<Charset> given) throws IOException {
        InputStream stream = source.open();
        try {
            return new CsvText(stream, given);
        } catch (IOException | RuntimeException e) {
            closeAfter(e, stream);
            throw e;
        }
    }

    static void closeAfter(Exception failure, Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    Charset charset() {
        return decoder.charset();
    }

    long bytesRead() {
        return bytesRead;
    }

    /** Whether NUL or a wrong byte has been seen, so that cells are worth looking through. */
    boolean suspect() {
        return suspect;
    }

    /** Whether the parser was told that there is no more. */
    boolean ended() {
        return ended;
    }

    /** The lines that ended since the record began, as far as they may lie within quotes. */
    long linesInRecord() {
        return linesInRecord;
    }

    /** The characters given out since the last cell ended. */
    long charsInCell() {
        return charsInCell;
    }

    /** What comes next, without taking it; before the first read the beginning of the file. */
    CharBuffer peek() {
        return CharBuffer.wrap(chars, next, limit - next).asReadOnlyBuffer();
    }

    void recordBegins() {
        quotesInRecord = false;
        linesInRecord = 0;
        charsInCell = 0;
    }

    void cellEnds() {
        charsInCell = 0;
    }

    /** The byte that the character at the place stands for, if it is no text; -1 otherwise. */
    static int wrongByte(char[] text, int from, int at) {
        char c = text[at];
        return Character.isLowSurrogate(c) && (at == from || !Character.isHighSurrogate(text[at - 1]))
                ? c - WRONG_BYTE
                : -1;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == limit && !decode()) {
            ended = true;
            return -1;
        }
        int end = Math.min(limit, next + length);
        if (quotes || quotesInRecord) {
            quotesInRecord = true;
            end = lineEnd(end);
        }
        int count = end - next;
        System.arraycopy(chars, next, target, offset, count);
        take(end);
        return count;
    }

    private void take(int end) {
        charsInCell += end - next;
        boolean restOfLineEnd = end - next == 1 && chars[next] == '\n' && last == '\r';
        last = chars[end - 1];
        next = end;
        if (quotesInRecord && isLineEnd(last) && !restOfLineEnd) {
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
    void skipLine() throws IOException {
        quotesInRecord = true;
        while (!isLineEnd(last) && (next < limit || decode())) {
            take(lineEnd(limit));
        }
        if (last == '\r' && (next < limit || decode()) && chars[next] == '\n') {
            take(next + 1);
        }
    }

    /** Decodes more text; false at the end. */
    private boolean decode() throws IOException {
        decoded.clear();
        boolean more = true;
        while (more && !flushed) {
            if (bytes.remaining() < CHARACTER_BYTES && !lastBytes) {
                readBytes();
            }
            CoderResult result = decoder.decode(bytes, decoded, lastBytes);
            if (result.isError()) {
                more = markWrong(result.length());
            } else if (result.isOverflow()) {
                more = false;
            } else if (lastBytes) {
                flushed = decoder.flush(decoded).isUnderflow();
                more = false;
            }
        }
        next = 0;
        limit = decoded.position();
        look();
        return limit > 0;
    }

    private boolean markWrong(int length) {
        if (decoded.remaining() < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            decoded.put((char) (WRONG_BYTE + (bytes.get() & 0xFF)));
        }
        suspect = true;
        return true;
    }

    private void look() {
        boolean quote = false;
        boolean nul = false;
        for (int i = 0; i < limit; i++) {
            char c = chars[i];
            quote |= c == CsvFormat.QUOTE;
            nul |= c == 0;
        }
        quotes = quote;
        suspect |= nul;
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int count = stream.readNBytes(byteArray, bytes.position(), bytes.remaining());
        bytesRead += count;
        lastBytes = count < bytes.remaining();
        bytes.position(bytes.position() + count).flip();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
