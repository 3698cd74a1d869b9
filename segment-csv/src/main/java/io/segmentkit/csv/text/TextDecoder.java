package io.segmentkit.csv.text;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes the bytes of a file.
 *
 * <p>Bytes that are no text in the charset become half a surrogate pair each, which decoded text never has, so that the
 * row in which they stand can be told and the others be read.
 */
final class TextDecoder {
    private static final char WRONG_BYTE = '\uDC00';
    private static final int BYTES = 1 << 16;
    /** More than any character has bytes, so that a character cut by the end of the buffer is completed. */
    private static final int CHARACTER_BYTES = 16;

    /** The JDK decodes ASCII fastest up to the first other character, so it is given little at a time. */
    private static final int WINDOW = 1 << 10;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long QUOTES = CsvText.QUOTE * ONES;

    private final InputStream stream;
    private final byte[] array = new byte[BYTES];
    private final ByteBuffer bytes = ByteBuffer.wrap(array);
    private final CharsetDecoder decoder;
    private final boolean asciiBytes;
    private long bytesRead;
    private boolean lastBytes;
    private boolean flushed;
    private boolean quotes;
    private boolean suspect;

    TextDecoder(InputStream stream, Optional<Charset> given) throws IOException {
        this.stream = stream;
        bytes.limit(0);
        readBytes();
        Optional<ByteOrderMark> mark = ByteOrderMark.of(array, bytes.limit());
        bytes.position(mark.map(ByteOrderMark::length).orElse(0));
        Charset charset = mark.map(ByteOrderMark::charset).or(() -> given).orElse(StandardCharsets.UTF_8);
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        asciiBytes = asciiBytes(charset.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the bytes below 0x80 are ASCII wherever they stand. */
    private static boolean asciiBytes(String charset) {
        return charset.equals("utf-8")
                || charset.equals("us-ascii")
                || charset.startsWith("iso-8859-")
                || charset.startsWith("windows-125");
    }

    Charset charset() {
        return decoder.charset();
    }

    long bytesRead() {
        return bytesRead;
    }

    /** Whether NUL or a wrong byte has been decoded. */
    boolean suspect() {
        return suspect;
    }

    /** Whether there was a quote in what was decoded last. */
    boolean quotes() {
        return quotes;
    }

    /** The byte that the character at the place stands for, if it is no text; -1 otherwise. */
    static int wrongByte(char[] text, int from, int at) {
        char c = text[at];
        return Character.isLowSurrogate(c) && (at == from || !Character.isHighSurrogate(text[at - 1]))
                ? c - WRONG_BYTE
                : -1;
    }

    /** Decodes until the target has no room for more or the file ends. */
    void decode(CharBuffer target) throws IOException {
        quotes = false;
        int room = target.limit();
        do {
            decodeWindow(target.limit(Math.min(room, target.position() + WINDOW)));
            target.limit(room);
        } while (!flushed && target.remaining() > WINDOW);
    }

    private void decodeWindow(CharBuffer target) throws IOException {
        while (!flushed) {
            if (bytes.remaining() < CHARACTER_BYTES && !lastBytes) {
                readBytes();
            }
            int firstByte = bytes.position();
            int firstChar = target.position();
            CoderResult result = decoder.decode(bytes, target, lastBytes);
            look(firstByte, target, firstChar);
            if (result.isError()) {
                if (target.remaining() < result.length()) {
                    return;
                }
                takeWrong(result.length(), target);
            } else if (result.isOverflow()) {
                return;
            } else if (lastBytes) {
                flushed = decoder.flush(target).isUnderflow();
                return;
            }
        }
    }

    private void takeWrong(int length, CharBuffer target) {
        for (int i = 0; i < length; i++) {
            target.put((char) (WRONG_BYTE + (bytes.get() & 0xFF)));
        }
        suspect = true;
    }

    private void look(int firstByte, CharBuffer target, int firstChar) {
        if (asciiBytes) {
            lookAtBytes(firstByte, bytes.position());
        } else {
            for (int i = firstChar; i < target.position(); i++) {
                look(target.get(i));
            }
        }
    }

    private void look(int character) {
        quotes |= character == CsvText.QUOTE;
        suspect |= character == 0;
    }

    /** Eight bytes at a time: (x - 1) & ~x has the high bit of the lowest byte that is 0, if any is. */
    private void lookAtBytes(int from, int to) {
        long quote = 0;
        long nul = 0;
        int i = from;
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            long eight = (long) LONGS.get(array, i);
            long marked = eight ^ QUOTES;
            nul |= (eight - ONES) & ~eight;
            quote |= (marked - ONES) & ~marked;
        }
        quotes |= (quote & HIGHS) != 0;
        suspect |= (nul & HIGHS) != 0;
        for (; i < to; i++) {
            look(array[i]);
        }
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int count = stream.readNBytes(array, bytes.position(), bytes.remaining());
        bytesRead += count;
        lastBytes = count < bytes.remaining();
        bytes.position(bytes.position() + count).flip();
    }
}
