package io.segmentkit.csv.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C6 rows of files as they are")
class CsvTableTest {
    @Test
    void cellsStandUnderTheirHeader() {
        Csv csv = Csv.read("id, name\n1,Ann\n2,\"Bob, the \"\"great\"\"\"\n");
        assertThat(csv.header()).containsExactly("id", "name");
        assertThat(csv.rows()).containsExactly(List.of("1", "Ann"), List.of("2", "Bob, the \"great\""));
        assertThat(csv.problems()).isEmpty();
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        Csv csv = Csv.read("a,b\r\n\r\n1,\"x\r\ny\"\r\n2,z\r\n");
        assertThat(csv.rows()).containsExactly(List.of("1", "x\r\ny"), List.of("2", "z"));
        assertThat(csv.lines()).containsExactly(3L, 5L);
    }

    @Test
    @DisplayName("C4 a row of the wrong width is a problem with its line, and the others are read")
    void raggedRowIsAProblem() {
        Csv csv = Csv.read("a,b\n1\n2,x\n3,y,z\n");
        assertThat(csv.rows()).containsExactly(List.of("2", "x"));
        assertThat(csv.told())
                .containsExactly(
                        "people.csv, line 2: expected 2 cells as in the header, found 1",
                        "people.csv, line 4: expected 2 cells as in the header, found 3");
    }

    @Test
    void textAfterAClosingQuoteSpoilsOneRow() {
        Csv csv = Csv.read("a,b\n1,\"x\n\"y\"\n2,\"z\"\n\"3\"3,u\r\n4,\"v\"\r\n");
        assertThat(csv.rows()).containsExactly(List.of("2", "z"), List.of("4", "v"));
        assertThat(csv.lines()).containsExactly(4L, 6L);
        assertThat(csv.told())
                .containsExactly(
                        "people.csv, line 2: expected a separator or a line end after a closing quote, found other text",
                        "people.csv, line 5: expected a separator or a line end after a closing quote, found other text");
    }

    @Test
    void quoteThatIsNeverClosedEndsTheReading() {
        assertThatThrownBy(() -> Csv.read("a,b\n1,x\n2,\"y\n3,z\n"))
                .isInstanceOfSatisfying(
                        InvalidCsvException.class,
                        e -> assertThat(e.problems())
                                .extracting(CsvProblem::withFound)
                                .containsExactly(
                                        "people.csv, line 3: expected a closing quote, found none up to line 5"));
    }

    @Test
    void wrongBytesSpoilTheirRowAlone() {
        byte[] bytes = "id,name\n1,Jos\u00e9\n2,Ann\n".getBytes(StandardCharsets.ISO_8859_1);
        Csv csv = Csv.read(bytes, CsvFormat.detected());
        assertThat(csv.rows()).containsExactly(List.of("2", "Ann"));
        assertThat(csv.told())
                .containsExactly("people.csv, line 2, column name: expected text in UTF-8, found the byte 0xE9");
        assertThat(Csv.read(bytes, CsvFormat.detected().in(StandardCharsets.ISO_8859_1))
                        .rows())
                .containsExactly(List.of("1", "Jos\u00e9"), List.of("2", "Ann"));
    }

    @Test
    void cellIsThereAsCharactersToo() throws Exception {
        for (String text : List.of("a,b,c\n12,,345\n", "a,b,c\n\"1\"\"2\",\"\",\"3\n5\"\n")) {
            CsvSource source = CsvSource.ofBytes("people.csv", text.getBytes(StandardCharsets.UTF_8));
            try (CsvTable table = CsvTable.open(source, CsvFormat.detected(), CsvProblems.on(OnBadRow.FAIL))) {
                assertThat(table.next()).isTrue();
                CsvRow row = table.row();
                for (int i = 0; i < row.width(); i++) {
                    assertThat(new String(row.chars(), row.start(i), row.length(i)))
                            .isEqualTo(row.text(i));
                }
                assertThat(row.isEmpty(1)).isTrue();
                assertThat(row.isEmpty(2)).isFalse();
                assertThatThrownBy(() -> row.text(3)).isInstanceOf(IndexOutOfBoundsException.class);
            }
        }
    }

    @Test
    @DisplayName("C4 a problem of a cell has at most 200 characters of what was found")
    void whatWasFoundIsCut() throws Exception {
        String text = "a,b\nx," + "y".repeat(5_000) + "\n";
        CsvSource source = CsvSource.ofBytes("people.csv", text.getBytes(StandardCharsets.UTF_8));
        try (CsvTable table = CsvTable.open(source, CsvFormat.detected(), CsvProblems.on(OnBadRow.FAIL))) {
            assertThat(table.next()).isTrue();
            assertThat(table.row().problem(0, "a number").withFound())
                    .isEqualTo("people.csv, line 2, column a: expected a number, found \"x\"");
            assertThat(table.row().problem(1, "a number").found())
                    .isEqualTo('"' + "y".repeat(200) + "...\", 5000 characters");
        }
    }

    @Test
    void sourceIsClosedWithTheTableAndWhereItCannotBeRead() throws Exception {
        AtomicInteger open = new AtomicInteger();
        CsvSource source = CsvSource.of("people.csv", () -> {
            open.incrementAndGet();
            return new ByteArrayInputStream("a,\"b\"c\n".getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        });
        assertThatThrownBy(() -> CsvTable.open(source, CsvFormat.detected(), CsvProblems.on(OnBadRow.FAIL)))
                .isInstanceOf(InvalidCsvException.class);
        assertThat(open).hasValue(0);
        CsvTable table =
                CsvTable.open(source, CsvFormat.detected().separatedBy(';'), CsvProblems.on(OnBadRow.SKIP_AND_REPORT));
        assertThat(open).hasValue(1);
        table.close();
        assertThat(open).hasValue(0);
    }
}
