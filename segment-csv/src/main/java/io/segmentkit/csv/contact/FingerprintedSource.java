package io.segmentkit.csv.contact;

import io.segmentkit.csv.file.CsvSource;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalLong;

/** A source whose bytes are hashed as they are read, to see whether it is still what it was. For one reading. */
final class FingerprintedSource {
    private final CsvSource source;
    private final MessageDigest digest;

    FingerprintedSource(CsvSource source) {
        this.source = source;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    CsvSource source() throws IOException {
        OptionalLong size = source.size();
        CsvSource hashed = CsvSource.of(source.name(), this::open);
        return size.isPresent() ? hashed.sized(size.getAsLong()) : hashed;
    }

    @SuppressWarnings("resource") // its receiver closes it
    private InputStream open() throws IOException {
        return new DigestInputStream(source.open(), digest);
    }

    /** The hash of all bytes, once they are read. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
