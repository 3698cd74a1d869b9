package io.segmentkit.csv.contact;

import io.segmentkit.csv.file.CsvSource;
import java.nio.charset.StandardCharsets;

/** Files of contacts for tests. */
final class ContactFile {
    static final String HEADER = "Country code,First name,Last name,Mobile number,E-mail,External ID,Segments";

    private ContactFile() {}

    static CsvSource of(String... lines) {
        return text(String.join("\r\n", lines) + "\r\n");
    }

    static CsvSource withHeader(String... rows) {
        return text(HEADER + "\r\n" + String.join("\r\n", rows) + "\r\n");
    }

    private static CsvSource text(String text) {
        return CsvSource.ofBytes("contacts.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
