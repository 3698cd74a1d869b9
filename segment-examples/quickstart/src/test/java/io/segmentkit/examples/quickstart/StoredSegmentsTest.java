package io.segmentkit.examples.quickstart;

import static io.segmentkit.examples.quickstart.KeptFiles.in;
import static io.segmentkit.examples.quickstart.KeptFiles.scoreOver;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.examples.quickstart.source.DriverDataSource;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import io.segmentkit.store.Claim;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Segments that are kept, from one run of the program to the next. */
class StoredSegmentsTest {
    private static final String MONDAY = "2026-05-04T10:00";
    private static final String TUESDAY = "2026-05-05T10:00";

    @TempDir
    Path folder;

    private KeptFiles files;

    @BeforeEach
    void writeFiles() throws IOException {
        files = KeptFiles.in(folder);
        files.segments(
                in("best", "good"),
                scoreOver("good", 10, "\"refreshEveryDays\": 1", "\"readyForHours\": 36"),
                scoreOver("once", 0));
    }

    @Test
    @DisplayName("S3 S4 B5 refresh computes what is due, list shows it, history has who entered and left and why")
    void segmentsLive() throws IOException {
        Run first = files.fine(MONDAY, "refresh");
        assertThat(first.err()).isEqualTo("created: good, best, once\n");
        assertThat(first.out().replaceAll("\\d\\.\\d\\d s", "0.00 s")).isEqualTo("""
                As of 2026-05-04T08:00:00Z in Europe/Warsaw

                segment  members  entered  left    took
                good           1        1     0  0.00 s
                once           2        2     0  0.00 s
                best           1        1     0  0.00 s
                """);
        assertThat(files.fine(MONDAY, "refresh").out()).endsWith("Nothing was due; --all computes all the same.\n");
        files.people("1,Kraków,70", "2,Gdańsk,0", "3,,90");
        assertThat(files.fine(TUESDAY, "refresh").out())
                .contains("good           2        2     1")
                .doesNotContain("once");
        assertThat(files.fine(TUESDAY, "list")).isEqualTo(new Run(0, """
                As of 2026-05-05T08:00:00Z in Europe/Warsaw

                segment  state  members  refreshed                  due                        entered  left
                good     ready        2  2026-05-05T10:00:00+02:00  2026-05-06T10:00:00+02:00        2     1
                best     ready        1  2026-05-04T10:00:00+02:00                                   1     0
                once     ready        2  2026-05-04T10:00:00+02:00                                   2     0
                """, ""));
        assertThat(files.fine(TUESDAY, "history", "GOOD").out().replaceAll("\\d\\.\\d\\d s", "0.00 s"))
                .isEqualTo("""
                run                          took  members  entered  left  why               failure
                2026-05-05T10:00:00+02:00  0.00 s        2        2     1  +2 data, -1 data
                2026-05-04T10:00:00+02:00  0.00 s        1        1     0  +1 definition
                """);
        assertThat(files.fine(TUESDAY, "history", "good", "--ids").out()).isEqualTo("""
                2026-05-05T10:00:00+02:00
                + 1 (data)
                + 3 (data)
                - 2 (data)
                2026-05-04T10:00:00+02:00
                + 2 (definition)
                """);
        assertThat(files.fine("2026-05-06T22:00", "list").out())
                .contains("good     archived")
                .contains("  now  ");
    }

    @Test
    @DisplayName("S1 what is named is computed, due or not, with what it refers to; --all is all")
    void whatIsNamedIsComputed() {
        assertThat(files.fine(MONDAY, "refresh", "best").out())
                .contains("good  ", "best  ")
                .doesNotContain("once");
        assertThat(files.fine(MONDAY, "list").out()).containsPattern("once +creating +0 +now");
        assertThat(files.fine(TUESDAY, "refresh", "once").out())
                .contains("once  ")
                .doesNotContain("best");
        assertThat(files.fine(TUESDAY, "refresh", "--all").out()).contains("good  ", "best  ", "once  ");
    }

    @Test
    @DisplayName("S2 A6 what is edited in the file is edited in the store, also where references turn round")
    void theFileIsFollowed() throws IOException {
        files.fine(MONDAY, "refresh");
        files.segments(scoreOver("best", 60), in("good", "best"), scoreOver("new", 0));
        Run list = files.fine(MONDAY, "list");
        assertThat(list.err()).isEqualTo("""
                only in the file: new
                another in the file: best, good
                not in the file, and kept: once
                """);
        assertThat(list.out()).doesNotContain("new ");
        Run edited = files.fine(MONDAY, "refresh");
        assertThat(edited.err()).isEqualTo("created: new\nedited: best, good\nnot in the file, and kept: once\n");
        assertThat(edited.out()).containsPattern("best +0 +0 +1").containsPattern("good +0 +0 +1");
        assertThat(files.fine(MONDAY, "list").err()).isEqualTo("not in the file, and kept: once\n");
        assertThat(files.run(MONDAY, "delete", "best"))
                .isEqualTo(new Run(3, "", "segment \"best\" is used by segment \"good\"\n"));
        assertThat(files.fine(MONDAY, "delete", "once").out())
                .isEqualTo("deleted: once, with 2 members, 1 runs, 0 open actions\n");
        assertThat(files.fine(MONDAY, "list").err()).isEmpty();
    }

    @Test
    @DisplayName("A7 saved criteria are kept too; who uses one is due when it changes")
    void savedCriteriaAreFollowed() throws IOException {
        String saved = """
                {"version": 1, "segments": [{"name": "all", "criterion": {"type": "saved", "name": "base"}}],
                 "saved": [{"name": "base", "criterion": {"type": "%s"}}]}""";
        files.write("segments.json", saved.formatted("everyone"));
        assertThat(files.fine(MONDAY, "refresh").err()).isEqualTo("created: all\nsaved criteria: base\n");
        files.write(
                "segments.json",
                saved.replace("{\"type\": \"%s\"}", "{\"type\": \"not\", \"operand\": {\"type\": \"everyone\"}}"));
        Run changed = files.fine(MONDAY, "refresh");
        assertThat(changed.err()).isEqualTo("saved criteria: base\n");
        assertThat(changed.out()).containsPattern("all +0 +0 +3");
    }

    @Test
    @DisplayName("S5 what another program is computing is left to it, and taken over when it has died")
    void whatAnotherProgramComputesIsLeftToIt() {
        files.fine(MONDAY, "refresh", "once");
        Instant now = Instant.parse("2026-05-04T08:00:00Z");
        SegmentStore store = JdbcSegmentStore.of(DriverDataSource.existing(
                "jdbc:sqlite:" + folder.resolve("store"), Optional.empty(), Optional.empty()));
        SegmentId good =
                store.catalog().segment(SegmentName.of("good")).orElseThrow().id();
        Optional<Staging> other = store.claim(new Claim(good, 0, "another", now, now.plus(Duration.ofMinutes(15))));
        assertThat(other).isPresent();
        Run left = files.fine(MONDAY, "refresh");
        assertThat(left.err())
                .isEqualTo("left to another program, which is computing them or what they refer to: good, best\n");
        assertThat(left.out()).endsWith("Nothing was computed.\n");
        assertThat(files.fine("2026-05-04T10:15", "refresh").out()).contains("good  ", "best  ");
    }

    @Test
    void settingsThatCannotBeAreTold() throws IOException {
        files.segments(
                scoreOver("a", 1, "\"refreshEveryDays\": 0", "\"readyForHours\": 1.5"),
                scoreOver("b", 1, "\"refreshEveryDays\": 1", "\"refreshEveryHours\": 1"),
                scoreOver(" ", 1));
        Run run = files.run(MONDAY, "refresh");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("/segments/0/refreshEveryDays: days must be 1 to 100000, found 0")
                .contains("/segments/0/readyForHours: expected a whole number, found 1.5")
                .contains("/segments/1/refreshEveryDays: expected either refreshEveryHours or refreshEveryDays")
                .contains("/segments/2/name: expected a name that is not blank");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void onlyRefreshMakesAStore() {
        for (String[] command : new String[][] {{"list"}, {"history", "good"}, {"act"}, {"delete", "good"}}) {
            Run run = files.run(MONDAY, command);
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).endsWith("store: no such file; quickstart segments refresh makes it\n");
        }
        assertThat(Files.exists(folder.resolve("store"))).isFalse();
    }

    @Test
    void wrongUsageNamesWhatIsValid() {
        files.fine(MONDAY, "refresh");
        assertThat(files.run(MONDAY, "history", "bad").exitCode()).isEqualTo(2);
        assertThat(files.run(MONDAY, "history", "bad").err())
                .contains("unknown segment \"bad\", valid: good, best, once");
        assertThat(files.run(MONDAY, "refresh", "bad").err())
                .contains("unknown segment \"bad\", valid: good, best, once");
        assertThat(files.run(MONDAY, "refresh", "--all", "good").err()).contains("either --all or names of segments");
        assertThat(Run.of("segments").err()).contains("Missing required subcommand");
        assertThat(Run.of("segments", "lst").err()).contains("segments list");
        assertThat(Run.of("segments", "--help").out()).contains("list", "refresh", "history", "act", "delete");
    }
}
