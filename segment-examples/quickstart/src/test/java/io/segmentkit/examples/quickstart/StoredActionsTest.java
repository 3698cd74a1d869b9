package io.segmentkit.examples.quickstart;

import static io.segmentkit.examples.quickstart.KeptFiles.scoreOver;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actions on the members of segments that are kept. */
class StoredActionsTest {
    private static final String MONDAY = "2026-05-04T10:00";
    private static final String THURSDAY = "2026-05-07T10:00";

    @TempDir
    Path folder;

    private KeptFiles files;

    @BeforeEach
    void writeFiles() throws IOException {
        files = KeptFiles.in(folder);
        files.segments(scoreOver("good", 10, "\"readyForHours\": 36"), scoreOver("other", 0));
    }

    private String exports() {
        return folder.resolve("exports").toString();
    }

    private List<Path> exported() throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve("exports"))) {
            return paths.toList();
        }
    }

    @Test
    @DisplayName("S6 S7 an export is a CSV file of the members; it is listed with its state and how many there were")
    void anExportIsAFile() throws IOException {
        files.fine(MONDAY, "refresh");
        Run run = files.fine(MONDAY, "act", "good", "--export", "--attributes", "city,score", "--to", exports());
        assertThat(run.out())
                .containsPattern("good +export of city, score +done +1 +1 +\\S+good-2026-05-04-\\S+\\.csv");
        assertThat(exported()).hasSize(1);
        assertThat(Files.readString(exported().get(0))).isEqualTo("id,city,score\r\n2,Gdańsk,50\r\n");
        assertThat(files.fine(MONDAY, "act", "good", "--to", exports()).out()).isEqualTo(run.out());
        assertThat(exported()).hasSize(1);
    }

    @Test
    @DisplayName("S6 what is planned while a segment is being created runs when it is ready")
    void whatIsPlannedWaits() {
        files.fine(MONDAY, "refresh", "other");
        assertThat(files.fine(MONDAY, "act", "good", "--export", "--to", exports())
                        .out())
                .containsPattern("good +export +planned +0 +0\n");
        files.fine(MONDAY, "refresh");
        assertThat(files.fine(MONDAY, "act", "--to", exports()).out()).containsPattern("good +export +done +1 +1");
        assertThat(files.fine(MONDAY, "act", "--to", exports()).out()).isEqualTo("Nothing is planned.\n");
    }

    @Test
    void laterOnlyPlans() {
        files.fine(MONDAY, "refresh");
        assertThat(files.fine(MONDAY, "act", "other", "--export", "--later", "--to", exports())
                        .out())
                .containsPattern("other +export +planned");
        assertThat(folder.resolve("exports")).doesNotExist();
        assertThat(files.fine(MONDAY, "act", "--to", exports()).out()).containsPattern("other +export +done");
    }

    @Test
    @DisplayName("S6 an archived segment is not acted on, and the refusal says since when")
    void anArchivedSegmentIsRefused() {
        files.fine(MONDAY, "refresh");
        assertThat(files.run(THURSDAY, "act", "good", "--export", "--to", exports()))
                .isEqualTo(new Run(
                        3,
                        "",
                        "segment \"good\" is archived since 2026-05-05T20:00:00Z: no actions until it is refreshed\n"));
    }

    @Test
    void labelsOfFilesCannotBeChanged() {
        files.fine(MONDAY, "refresh");
        Run run = files.run(MONDAY, "act", "good", "--add-tag", "called");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("labels cannot be changed here: CSV files and DuckDB databases are only read; valid: ");
    }

    @Test
    void wrongUsageIsTold() {
        files.fine(MONDAY, "refresh");
        assertThat(files.run(MONDAY, "act", "--export").err()).contains("Missing required parameter: 'SEGMENT'");
        assertThat(files.run(MONDAY, "act", "good", "--attributes", "city").err())
                .contains("--export is missing");
        assertThat(files.run(MONDAY, "act", "bad", "--export").err())
                .contains("unknown segment \"bad\", valid: good, other");
        assertThat(files.run(MONDAY, "act", "good", "--add-tag", " ").exitCode())
                .isEqualTo(2);
        assertThat(files.run(MONDAY, "act", "good", "--export", "--attributes", "citty"))
                .isEqualTo(new Run(3, "", "unknown attribute \"citty\", valid: city, score\n"));
    }

    @Test
    @DisplayName("S6 an export that cannot be written has failed, says why, and is tried again")
    void whatCannotBeWrittenHasFailed() throws IOException {
        files.fine(MONDAY, "refresh");
        Files.writeString(folder.resolve("exports"), "in the way");
        Run run = files.run(MONDAY, "act", "good", "--export", "--to", exports());
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).containsPattern("good +export +failed");
        assertThat(run.err()).contains("export: ").contains("FileAlreadyExists");
        Files.delete(folder.resolve("exports"));
        assertThat(files.fine("2026-05-04T10:05", "act", "--to", exports()).out())
                .containsPattern("good +export +done");
    }
}
