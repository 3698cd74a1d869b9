package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of contacts in, files of members out. */
class FilesTest {
    @TempDir
    private Path folder;

    private String contacts(String... lines) throws IOException {
        return Files.write(folder.resolve("contacts.csv"), List.of(lines)).toString();
    }

    @Test
    @DisplayName("S7 C6 an export is a CSV file of the members, as many as members prints")
    void exportsMembers() throws IOException {
        Path file = folder.resolve("out.csv");
        Run export = Run.of(
                "export", "birthdaySoon", "--to", file.toString(), "--attributes", "name,birthday", "--separator", ";");
        long members = Run.of("members", "birthdaySoon").out().lines().count();
        assertThat(export.exitCode()).isZero();
        assertThat(export.out()).isEqualTo(file + ": " + members + " members\n");
        assertThat(Files.readAllLines(file)).hasSize((int) members + 1).startsWith("id;name;birthday");
        assertThat(Files.readString(file)).endsWith("\r\n");
    }

    @Test
    void exportNamesWhatItDoesNotKnow() {
        Run run =
                Run.of("export", "birthdaySoon", "--to", folder.resolve("x.csv").toString(), "--attributes", "agee");
        assertThat(run.exitCode()).isEqualTo(Quickstart.WRONG_USAGE);
        assertThat(run.err()).contains("unknown attribute \"agee\", valid: ");
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    @DisplayName("C1 C2 C4 import --check tells what is wrong with each row, and stores nothing")
    void checksContacts() throws IOException {
        String file = contacts(
                "country code;first name;last name;mobile number;e-mail;segments;shoe size",
                "PL;Ada;Nowak;601 234 567;ada@example.org;Newsletter;38",
                "PL;Ada;Nowak;;ada@EXAMPLE.org;;",
                "+48;Bob;Kowal;601 234 568;;;",
                "PL;Eve;Lis;;;VIP;");
        Run run = Run.of("import", file, "--check", "--static-segment", "newsletter");
        assertThat(run.exitCode()).isEqualTo(Quickstart.WRONG_INPUT);
        assertThat(run.out())
                .containsPattern("rows +4\n")
                .containsPattern("people +1\n")
                .containsPattern("person of an earlier row +1\n")
                .containsPattern("rows with problems +2\n")
                .contains("ignored columns: shoe size");
        assertThat(run.err())
                .contains("contacts.csv, line 4, column country code: ")
                .contains("+48")
                .contains("contacts.csv, line 5, column segments: ")
                .contains("VIP");
    }

    @Test
    void contactsWithoutProblemsAreFine() throws IOException {
        Run run = Run.of(
                "import", contacts("country,first name,last name,email", "PL,Ada,Nowak,ada@example.org"), "--check");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    @DisplayName("C2 C3 C4 an import stores all of a file or nothing; contacts are then profiles, and members of lists")
    void importsContacts() throws IOException {
        String store = folder.resolve("store").toString();
        String file = contacts(
                "country;first name;last name;mobile;e-mail;segments",
                "PL;Ada;Nowak;601 234 567;ada@example.org;Fair 2026",
                "PL;Bob;Kowal;601 234 568;;fair 2026; ",
                "CZ;Eve;Lis;;eve@example.org;");
        Run refused = Run.of("import", file, "--store", store, "--static-segment", "Fair 2026");
        assertThat(refused.exitCode()).isEqualTo(Quickstart.WRONG_INPUT);
        assertThat(refused.err()).contains("contacts.csv, line 3");
        assertThat(kept(store, "list").out()).doesNotContain("Fair");
        Run imported = Run.of("import", file, "--store", store, "--static-segment", "Fair 2026", "--skip-bad-rows");
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.err()).startsWith("left out: contacts.csv, line 3");
        assertThat(imported.out()).containsPattern("created +2\n").containsPattern("rows left out +1\n");
        assertThat(kept(store, "refresh").out())
                .containsPattern("polishByMail +1 +1 +0")
                .containsPattern("withoutMail +0 +0 +0");
        assertThat(kept(store, "list").out()).containsPattern("Fair 2026 +ready +1 ");
        Run again = Run.of("import", file, "--store", store, "--skip-bad-rows");
        assertThat(again.out()).containsPattern("created +0\n").containsPattern("unchanged +2\n");
        String moved = contacts("country;first name;last name;e-mail;segments", "PL;Ada;Nowak;ada@example.org;");
        assertThat(Run.of("import", moved, "--store", store, "--replace-segments")
                        .out())
                .containsPattern("updated +1\n");
        assertThat(kept(store, "list").out()).containsPattern("Fair 2026 +ready +0 ");
        assertThat(kept(store, "history", "Fair 2026").out().lines()).hasSize(4);
    }

    /** {@code segments ...} over the contacts that were imported. */
    private static Run kept(String store, String... command) {
        List<String> place = List.of(
                "--jdbc-url",
                "jdbc:sqlite:" + store,
                "--tables",
                "contacts/tables.json",
                "--segments",
                "contacts/segments.json",
                "--store",
                store);
        Run run = Run.of(Stream.of(List.of("segments"), List.of(command), place)
                .flatMap(List::stream)
                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Run run = Run.of("import", folder.resolve("none.csv").toString(), "--check");
        assertThat(run.exitCode()).isEqualTo(Quickstart.WRONG_INPUT);
        assertThat(run.err()).contains("none.csv: cannot be read");
    }
}
