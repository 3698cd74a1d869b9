package io.segmentkit.examples.benchmarks.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.ContactRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The contacts without their activities as a CSV file. */
final class ContactsFile {
    private ContactsFile() {}

    /** Writes the file unless it is there. */
    static Path of(Path folder, int contacts) throws IOException {
        Path file = folder.resolve("contacts-" + contacts + ".csv");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(file.getFileName() + ".tmp");
            try (CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(unfinished)) {
                writer.writeRecord("id", "city", "country", "leadScore", "birthday", "signup", "email", "tags");
                ContactRows.of(contacts).forEach(contact -> write(contact, writer));
            }
            Files.move(unfinished, file);
        }
        return file;
    }

    private static void write(Contact contact, CsvWriter writer) {
        writer.writeRecord(
                contact.id(),
                contact.city(),
                contact.country(),
                String.valueOf(contact.leadScore()),
                contact.birthday() == null ? "" : contact.birthday().toString(),
                contact.signup().toString(),
                contact.email() == null ? "" : contact.email(),
                contact.tags().stream().sorted().collect(Collectors.joining(";")));
    }
}
