package io.segmentkit.csv.export;

import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {
    private static final List<String> HEADER = List.of("id", "name");

    @TempDir
    private Path folder;

    private Path target() {
        return folder.resolve("out.csv");
    }

    @Test
    @DisplayName("S7 RFC 4180 in UTF-8")
    void rowsAreWritten() throws IOException {
        CsvExportResult result = CsvExport.standard()
                .write(
                        target(),
                        HEADER,
                        Stream.of(List.of("1", "a,b"), List.of("2", "say \"hi\""), List.of("", "x\r\ny ł😀")));
        String expected = "id,name\r\n1,\"a,b\"\r\n2,\"say \"\"hi\"\"\"\r\n,\"x\r\ny ł😀\"\r\n";
        assertThat(target()).hasContent(expected);
        assertThat(result).isEqualTo(new CsvExportResult(3, Files.size(target())));
        assertNothingElse();
    }

    @Test
    @DisplayName("S7 separator, line ends, byte order mark and formulas are options")
    void optionsHold() throws IOException {
        CsvExport.standard()
                .separatedBy(';')
                .endingLinesWith(LineEnd.LF)
                .withByteOrderMark()
                .keepingFormulas()
                .write(target(), HEADER, Stream.of(List.of("=1", "a;b")));
        assertThat(Files.readString(target())).isEqualTo("\uFEFFid;name\n=1;\"a;b\"\n");
        CsvExport.standard().write(target(), HEADER, Stream.of(List.of("=1", "-5")));
        assertThat(Files.readString(target())).isEqualTo("id,name\r\n'=1,-5\r\n");
        assertThatThrownBy(() -> CsvExport.standard().separatedBy('"')).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\ud83d", "\ude00", "\ude00\ud83d", "a\u0000b"})
    @DisplayName("S7 what is no text is refused, not replaced")
    void whatIsNoTextIsRefused(String cell) throws IOException {
        Files.writeString(target(), "old");
        assertThatThrownBy(() ->
                        CsvExport.standard().write(target(), HEADER, Stream.of(List.of("1", "x"), List.of("2", cell))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 2, column 2: a cell must be text without NUL and half surrogate pairs");
        assertOldFileAlone();
    }

    @Test
    void rowsThatDoNotFitAreRefused() throws IOException {
        Files.writeString(target(), "old");
        AtomicBoolean closed = new AtomicBoolean();
        assertThatThrownBy(() -> CsvExport.standard()
                        .write(target(), HEADER, Stream.of(List.of("1")).onClose(() -> closed.set(true))))
                .hasMessage("row 1 must have 2 cells as the header, has 1");
        assertThat(closed).isTrue();
        assertThatThrownBy(() -> CsvExport.standard().write(target(), List.of(), Stream.empty()))
                .hasMessage("header must name at least one column");
        assertOldFileAlone();
    }

    @Test
    @DisplayName("S7 when rows fail in the middle the old file stays and nothing else is left")
    void rowsThatFailLeaveTheOldFile() throws IOException {
        Files.writeString(target(), "old");
        Stream<List<String>> rows = IntStream.range(0, 100_000).mapToObj(i -> {
            if (i == 90_000) {
                throw new IllegalStateException("connection lost");
            }
            return List.of("1", "x".repeat(20));
        });
        assertThatThrownBy(() -> CsvExport.standard().write(target(), HEADER, rows))
                .hasMessage("connection lost");
        assertOldFileAlone();
    }

    @Test
    @DisplayName("S7 when the disk is full the old file stays and nothing else is left")
    void fullDiskLeavesTheOldFile() throws IOException {
        Files.writeString(target(), "old");
        for (long room : new long[] {0, 10, 70_000, 1_000_000}) {
            CsvExport export = new CsvExport(
                    ',',
                    LineEnd.CRLF,
                    false,
                    true,
                    new AtomicFile(path -> new SmallDisk(
                            Files.newByteChannel(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            room)));
            Stream<List<String>> rows = IntStream.range(0, 100_000).mapToObj(i -> List.of("1", "x".repeat(20)));
            assertThatThrownBy(() -> export.write(target(), HEADER, rows))
                    .isInstanceOf(IOException.class)
                    .hasMessage("No space left on device");
            assertOldFileAlone();
        }
    }

    @Test
    void folderThatIsMissingIsNamed() {
        assertThatThrownBy(() -> CsvExport.standard().write(folder.resolve("no/out.csv"), HEADER, Stream.empty()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void targetThatIsAFolderStays() throws IOException {
        Files.createDirectory(target());
        Files.writeString(target().resolve("x"), "x");
        assertThatThrownBy(() -> CsvExport.standard().write(target(), HEADER, Stream.empty()))
                .isInstanceOf(IOException.class);
        assertThat(target().resolve("x")).hasContent("x");
        assertNothingElse();
    }

    @Test
    @DisplayName("S7 members are written with chosen attributes")
    void membersAreWritten() throws IOException {
        TextAttribute emails = text("emails");
        NumberAttribute balance = number("balance");
        DateAttribute birthday = date("birthday");
        Schema schema = Schema.builder()
                .attributes(balance, birthday)
                .multiValued(emails)
                .build();
        Profile ada = Profile.builder(schema, "1")
                .with(emails, "ada@example.org")
                .with(emails, "=a@b.pl")
                .with(balance, -2.5)
                .with(birthday, LocalDate.of(1815, 12, 10))
                .build();
        Profile bob = Profile.builder(schema, "2").with(balance, 10).build();
        InMemoryPopulation<Profile> people = InMemoryPopulation.of(
                Profile.mapping(schema),
                List.of(ada, bob, Profile.builder(schema, "3").build()));
        AsOf now = AsOf.at(Instant.EPOCH, ZoneOffset.UTC);
        CsvExportResult result = CsvExport.standard()
                .write(target(), people, balance.isPresent(), now, List.of("balance", "emails", "birthday"));
        assertThat(Files.readString(target()))
                .isEqualTo("id,balance,emails,birthday\r\n1,-2.5,ada@example.org; =a@b.pl,1815-12-10\r\n2,10,,\r\n");
        assertThat(result.rows()).isEqualTo(2);
        assertThatThrownBy(() ->
                        CsvExport.standard().write(target(), people, text("x").is("y"), now, List.of()))
                .isInstanceOf(InvalidCriterionException.class);
        assertThatThrownBy(
                        () -> CsvExport.standard().write(target(), people, balance.isPresent(), now, List.of("town")))
                .hasMessageContaining("unknown attribute town");
    }

    private void assertOldFileAlone() throws IOException {
        assertThat(target()).hasContent("old");
        assertNothingElse();
    }

    private void assertNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target());
        }
    }

    /** A channel to a disk with so much room. */
    private record SmallDisk(SeekableByteChannel channel, long room) implements SeekableByteChannel {
        @Override
        public int write(ByteBuffer source) throws IOException {
            if (channel.position() + source.remaining() > room) {
                throw new IOException("No space left on device");
            }
            return channel.write(source);
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            return channel.read(target);
        }

        @Override
        public long position() throws IOException {
            return channel.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            return channel.position(position);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) throws IOException {
            return channel.truncate(size);
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
