package io.segmentkit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.contract.ExportFilesContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryExportFilesTest extends ExportFilesContract {
    private static final Instant NOW = Instant.parse("2026-05-07T10:00:00Z");

    @TempDir
    private Path folder;

    @Override
    protected ExportFiles emptyPlace() {
        return DirectoryExportFiles.in(folder.resolve("made/when/needed"));
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    @DisplayName("S7 a failure leaves nothing on the disk")
    void aFailureLeavesNothing() throws IOException {
        assertThatThrownBy(() -> DirectoryExportFiles.in(folder).write("a.csv", NOW, target -> {
                    target.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(inFolder()).isEmpty();
    }

    @Test
    @DisplayName("S7 what a crash left in the middle is not listed, and deleted when it is old")
    void partsOfACrash() throws IOException {
        Path part = Files.writeString(folder.resolve(".7f3c.part"), "half");
        Files.setLastModifiedTime(part, FileTime.from(NOW));
        Path other = Files.writeString(folder.resolve("someone's file"), "theirs");
        Files.setLastModifiedTime(other, FileTime.from(NOW));
        Files.createDirectory(folder.resolve("a-folder"));
        DirectoryExportFiles files = DirectoryExportFiles.in(folder);
        assertThat(files.list()).isEmpty();
        assertThat(files.open("a-folder")).isEmpty();
        files.purge(NOW);
        assertThat(part).exists();
        files.purge(NOW.plusSeconds(1));
        assertThat(part).doesNotExist();
        assertThat(other).exists();
    }
}
