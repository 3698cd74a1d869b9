package io.segmentkit.segment;

import static io.segmentkit.segment.ActionWorld.HIGH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionProgress;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.contract.ForwardingExportFiles;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.export.DirectoryExportFiles;
import io.segmentkit.export.ExportFile;
import io.segmentkit.export.ExportFiles;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportActionTest {
    private final ActionWorld world = new ActionWorld(Person.of("a", 20), Person.of("b", 30), Person.of("c", 5));
    private final DirectoryExportFiles files;
    private final Segments segments;

    ExportActionTest(@TempDir Path folder) {
        files = DirectoryExportFiles.in(folder);
        segments = world.serviceWith(files).build();
    }

    private PlannedAction now(PlannedAction action) {
        return segments.actions().find(action.id()).orElseThrow();
    }

    private List<String> lines(String name) throws IOException {
        try (InputStream source = segments.actions().open(name).orElseThrow()) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @Test
    @DisplayName("S6 S7 an export writes the members with some attributes to a file, which is listed and fetched")
    void anExportWritesAFile() throws IOException {
        segments.create(HIGH.named("Łódź: high / scores"));
        PlannedAction planned = segments.actions().plan("Łódź: high / scores", Action.export("score"));
        assertThat(segments.actions().files()).isEmpty();
        segments.refreshDue();
        assertThat(segments.actions().runDue()).hasToString("1 done, 0 refused, 0 failed");
        assertThat(now(planned).progress()).isEqualTo(new ActionProgress(2, 2, 2));
        String name = now(planned).file().orElseThrow();
        assertThat(name).isEqualTo("d-high-scores-2026-05-07-" + planned.id() + ".txt");
        assertThat(segments.actions().files()).extracting(ExportFile::name).containsExactly(name);
        assertThat(segments.actions().files().get(0).written()).isEqualTo(world.clock.instant());
        assertThat(lines(name))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("a [[20"))
                .noneMatch(line -> line.startsWith("c"));
        assertThat(segments.actions().open("../" + name)).isEmpty();
        assertThat(segments.actions().open("other.txt")).isEmpty();
    }

    @Test
    @DisplayName("S7 files can be fetched for 7 days and are then deleted")
    void filesAreKeptForSevenDays() throws IOException {
        segments.create(HIGH);
        segments.refreshDue();
        segments.actions().plan("High", Action.export());
        segments.actions().runDue();
        String name = segments.actions().files().get(0).name();
        world.clock.pass(Duration.ofDays(7));
        assertThat(segments.purgeExpired()).isZero();
        assertThat(lines(name)).hasSize(2);
        world.clock.pass(Duration.ofSeconds(1));
        assertThat(segments.actions().files()).isEmpty();
        assertThat(segments.actions().open(name))
                .as("its time is over, deleted or not")
                .isEmpty();
        assertThat(files.list()).hasSize(1);
        assertThat(segments.purgeExpired()).isEqualTo(1);
        assertThat(files.list()).isEmpty();
    }

    @Test
    @DisplayName(
            "S7 a disk that is full fails the export with a cause, leaves no half file, and the next attempt writes it")
    void aDiskThatIsFull() throws IOException {
        segments.create(HIGH);
        segments.refreshDue();
        FullDisk disk = new FullDisk(files);
        Segments onFullDisk = world.serviceWith(disk).build();
        PlannedAction planned = onFullDisk.actions().plan("High", Action.export("score"));
        assertThat(onFullDisk.actions().runDue().failed()).hasSize(1);
        assertThat(now(planned).state()).isEqualTo(ActionState.FAILED);
        assertThat(now(planned).cause()).contains("java.io.UncheckedIOException caused by java.io.IOException");
        assertThat(files.list()).isEmpty();
        disk.full = false;
        assertThat(onFullDisk.actions().run(planned.id()).done()).hasSize(1);
        assertThat(lines(now(planned).file().orElseThrow())).hasSize(2);
    }

    @Test
    @DisplayName("S7 a node that loses the action while it writes leaves no file")
    void aNodeThatLosesTheAction() throws IOException {
        segments.create(HIGH);
        segments.refreshDue();
        PlannedAction planned = segments.actions().plan("High", Action.export());
        Segments slow = world.serviceWith(
                        new Meanwhile(files, () -> segments.actions().callOff(planned.id())))
                .build();
        assertThat(slow.actions().runDue()).hasToString("0 done, 0 refused, 0 failed");
        assertThat(now(planned).state()).isEqualTo(ActionState.REFUSED);
        assertThat(files.list()).isEmpty();
    }

    @Test
    @DisplayName("S7 an export is of the members of its beginning, with the values of now, without those who are gone")
    void anExportAfterARefresh() throws IOException {
        segments.create(HIGH);
        segments.refreshDue();
        FullDisk disk = new FullDisk(files);
        Segments onFullDisk = world.serviceWith(disk).build();
        PlannedAction planned = onFullDisk.actions().plan("High", Action.export("score"));
        onFullDisk.actions().runDue();
        world.put(Person.of("a", 1));
        world.people.remove("b");
        world.put(Person.of("new", 99));
        segments.refresh("High");
        segments.actions().run(planned.id());
        assertThat(lines(now(planned).file().orElseThrow()))
                .singleElement()
                .asString()
                .startsWith("a [[1");
        assertThat(now(planned).progress()).isEqualTo(new ActionProgress(2, 2, 1));
    }

    @Test
    @DisplayName("S7 an export of attributes that there are not is refused when it is planned")
    void unknownAttributes() {
        segments.create(SegmentDefinition.ofList("list"));
        assertThatThrownBy(() -> segments.actions().plan("list", Action.export("score", "size")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown attribute \"size\", valid: score, birthday");
    }

    /** Files on a disk that takes a few bytes, until it does not matter any more. */
    private static final class FullDisk extends ForwardingExportFiles {
        private boolean full = true;

        FullDisk(ExportFiles files) {
            super(files);
        }

        @Override
        public void write(String name, Instant written, Content content) throws IOException {
            super.write(name, written, target -> content.writeTo(full ? new FullStream(target) : target));
        }
    }

    private static final class FullStream extends FilterOutputStream {
        private int left = 10;

        FullStream(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int one) throws IOException {
            if (left-- == 0) {
                throw new IOException("No space left on device");
            }
            super.write(one);
        }
    }

    /** Something happens while a file is written. */
    private static final class Meanwhile extends ForwardingExportFiles {
        private final Runnable event;

        Meanwhile(ExportFiles files, Runnable event) {
            super(files);
            this.event = event;
        }

        @Override
        public void write(String name, Instant written, Content content) throws IOException {
            super.write(name, written, target -> {
                event.run();
                content.writeTo(target);
            });
        }
    }
}
