package io.segmentkit.csv.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes at the beginning of a file that name its charset. */
enum ByteOrderMark {
    UTF_8("UTF-8", "\u00EF\u00BB\u00BF"),
    // Before UTF-16LE, whose mark is the first half of this one.
    UTF_32LE("UTF-32LE", "\u00FF\u00FE\0\0"),
    UTF_32BE("UTF-32BE", "\0\0\u00FE\u00FF"),
    UTF_16LE("UTF-16LE", "\u00FF\u00FE"),
    UTF_16BE("UTF-16BE", "\u00FE\u00FF");

    private final String charset;
    private final String bytes;

    ByteOrderMark(String charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    int length() {
        return bytes.length();
    }

    /** The mark with which the bytes begin, if any. */
    static Optional<ByteOrderMark> of(byte[] start, int length) {
        String text = new String(start, 0, Math.min(length, 4), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(mark -> text.startsWith(mark.bytes))
                .findFirst();
    }
}
