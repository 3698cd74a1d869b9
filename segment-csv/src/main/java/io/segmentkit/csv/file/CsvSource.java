package io.segmentkit.csv.file;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Where the bytes of a CSV file come from: a path, or anything that can be opened as a stream.
 *
 * <p>A source may be opened several times, each time from its first byte. Sources are immutable; they may be shared
 * between threads if their opener may.
 */
public final class CsvSource {
    private final String name;
    private final Size size;
    private final Opener opener;

    private CsvSource(String name, Size size, Opener opener) {
        this.name = requireNonNull(name, "name");
        this.size = size;
        this.opener = requireNonNull(opener, "opener");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    /** Opens the bytes of a file from their beginning. */
    @FunctionalInterface
    public interface Opener {
        /** A new stream, which its receiver closes. */
        InputStream open() throws IOException;
    }

    private interface Size {
        OptionalLong bytes() throws IOException;
    }

    /** A file, called by its file name in messages. Nothing is opened yet. */
    public static CsvSource of(Path path) {
        Path fileName = path.getFileName();
        return new CsvSource(
                fileName == null ? path.toString() : fileName.toString(),
                () -> OptionalLong.of(Files.size(path)),
                () -> Files.newInputStream(path));
    }

    /**
     * Bytes of unknown number, such as an upload.
     *
     * @param name what messages call it
     */
    public static CsvSource of(String name, Opener opener) {
        return new CsvSource(name, OptionalLong::empty, opener);
    }

    /** Text that is at hand, most often for a test or an example. */
    public static CsvSource ofBytes(String name, byte[] bytes) {
        byte[] own = bytes.clone();
        return of(name, () -> new java.io.ByteArrayInputStream(own)).sized(own.length);
    }

    /** The same with its size in bytes, from which progress knows its share. */
    public CsvSource sized(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must not be negative: " + bytes);
        }
        return new CsvSource(name, () -> OptionalLong.of(bytes), opener);
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** How many bytes it has; empty where that is not known. */
    public OptionalLong size() throws IOException {
        return size.bytes();
    }

    /** A new stream over its bytes, which the caller closes. */
    public InputStream open() throws IOException {
        return opener.open();
    }

    @Override
    public String toString() {
        return name;
    }
}
