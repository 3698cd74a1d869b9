package io.segmentkit.examples.benchmarks.sql;

import io.segmentkit.examples.benchmarks.data.Activity;
import io.segmentkit.examples.benchmarks.data.Contact;
import io.segmentkit.examples.benchmarks.data.ContactRows;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Contacts, their tags and their activities in three files that all the databases read: fields end with tabs, {@code \N} is
 * no value, timestamps are in UTC. A contact's id is its number alone.
 */
record ContactFiles(Path contacts, Path tags, Path activities) {
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The files for so many contacts, which are written unless they are there. */
    static ContactFiles of(Path folder, int size) throws IOException {
        Path home = Files.createDirectories(folder.resolve(Integer.toString(size)));
        ContactFiles files =
                new ContactFiles(home.resolve("contact.tsv"), home.resolve("tag.tsv"), home.resolve("activity.tsv"));
        Path written = home.resolve("written");
        if (!Files.exists(written)) {
            files.write(size);
            Files.createFile(written);
        }
        return files;
    }

    private void write(int size) throws IOException {
        try (Writer contactRows = Files.newBufferedWriter(contacts);
                Writer tagRows = Files.newBufferedWriter(tags);
                Writer activityRows = Files.newBufferedWriter(activities)) {
            Iterator<Contact> all = ContactRows.withActivities(size).iterator();
            while (all.hasNext()) {
                Contact contact = all.next();
                String id = contact.id().substring(contact.id().indexOf('-') + 1);
                row(
                        contactRows,
                        id,
                        contact.city(),
                        contact.country(),
                        contact.leadScore(),
                        contact.birthday(),
                        time(contact.signup()),
                        contact.email());
                for (String tag : contact.tags()) {
                    row(tagRows, id, tag);
                }
                for (Activity activity : contact.activities()) {
                    row(activityRows, id, activity.type(), time(activity.at()), activity.url(), activity.amount());
                }
            }
        }
    }

    private static String time(Instant moment) {
        return MILLIS.format(moment);
    }

    private static void row(Writer writer, @Nullable Object... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            writer.write(i == 0 ? "" : "\t");
            writer.write(fields[i] == null ? "\\N" : fields[i].toString());
        }
        writer.write('\n');
    }
}
