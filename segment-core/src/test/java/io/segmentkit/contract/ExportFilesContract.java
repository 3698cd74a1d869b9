package io.segmentkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.export.ExportFile;
import io.segmentkit.export.ExportFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every place for exported files must do (S7). A backend joins with a subclass that makes an empty place. */
public abstract class ExportFilesContract {
    private static final Instant NOW = Instant.parse("2026-05-07T10:00:00Z");

    private ExportFiles files;

    /** A place without files. */
    protected abstract ExportFiles emptyPlace() throws IOException;

    @BeforeEach
    void makePlace() throws IOException {
        files = emptyPlace();
    }

    private void write(String name, Instant at, String text) throws IOException {
        files.write(name, at, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<String> read(String name) throws IOException {
        Optional<InputStream> found = files.open(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream source = found.get()) {
            return Optional.of(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("S7 files are written, listed in order of their names, and fetched")
    void filesAreListedAndFetched() throws IOException {
        assertThat(files.list()).isEmpty();
        write("b_2.csv", NOW, "Łódź");
        write("a-1.csv", NOW.plusSeconds(60), "");
        assertThat(files.list())
                .containsExactly(new ExportFile("a-1.csv", NOW.plusSeconds(60), 0), new ExportFile("b_2.csv", NOW, 7));
        assertThat(read("b_2.csv")).contains("Łódź");
        assertThat(read("a-1.csv")).contains("");
        assertThat(read("c.csv")).isEmpty();
    }

    @Test
    @DisplayName("S7 a file that is written again takes the place of the old one")
    void writtenAgain() throws IOException {
        write("a.csv", NOW, "old and long");
        write("a.csv", NOW.plusSeconds(1), "new");
        assertThat(read("a.csv")).contains("new");
        assertThat(files.list()).containsExactly(new ExportFile("a.csv", NOW.plusSeconds(1), 3));
    }

    @Test
    @DisplayName(
            "S7 while a file is written, and when that fails, whoever looks finds the old one or none, never a part")
    void neverAPart() throws IOException {
        write("a.csv", NOW, "old");
        for (String name : new String[] {"a.csv", "new.csv"}) {
            assertThatThrownBy(() -> files.write(name, NOW.plusSeconds(1), target -> {
                        target.write(new byte[100_000]);
                        target.flush();
                        assertThat(files.list()).containsExactly(new ExportFile("a.csv", NOW, 3));
                        assertThat(read("new.csv")).isEmpty();
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
        }
        assertThatThrownBy(() -> files.write("new.csv", NOW, target -> {
                    throw new IllegalStateException("no connection");
                }))
                .hasMessage("no connection");
        assertThat(read("a.csv")).contains("old");
        assertThat(files.list()).containsExactly(new ExportFile("a.csv", NOW, 3));
    }

    @Test
    @DisplayName("S7 names lead nowhere else")
    void namesLeadNowhereElse() throws IOException {
        write("a.csv", NOW, "a");
        for (String name : new String[] {
            "",
            ".",
            "..",
            "../a.csv",
            "/etc/passwd",
            "x/a.csv",
            "x\\a.csv",
            ".hidden",
            "a b",
            "ą.csv",
            "a\0.csv",
            "a:b",
            "x".repeat(201)
        }) {
            assertThatThrownBy(() -> write(name, NOW, "x")).as(name).isInstanceOf(IllegalArgumentException.class);
            assertThat(files.open(name)).as(name).isEmpty();
        }
        assertThat(files.list()).hasSize(1);
    }

    @Test
    @DisplayName("S7 files that were written before a moment are deleted")
    void oldFilesAreDeleted() throws IOException {
        write("old.csv", NOW, "old");
        write("new.csv", NOW.plusSeconds(1), "new");
        assertThat(files.purge(NOW)).isZero();
        assertThat(files.purge(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(read("old.csv")).isEmpty();
        assertThat(read("new.csv")).contains("new");
    }
}
