package io.segmentkit.csv.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvHeaderTest {
    @Test
    void columnsAreFoundByTheirNames() throws Exception {
        CsvHeader header = header("id, Name ,e-mail\n", CsvFormat.detected());
        assertThat(header.position("Name")).isEqualTo(1);
        assertThat(header.contains("name")).isFalse();
        assertThat(header.width()).isEqualTo(3);
    }

    @Test
    void unknownColumnSaysWhichThereAre() throws Exception {
        CsvHeader header = header("id,name\n", CsvFormat.detected());
        assertThatThrownBy(() -> header.position("mail"))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessage("people.csv, line 1, column mail: expected a column of this name, one of id, name");
    }

    @Test
    void duplicateColumnIsAProblemForThoseWhoAskForIt() throws Exception {
        CsvHeader header = header("id,note,note\n", CsvFormat.detected());
        assertThat(header.position("id")).isZero();
        CsvProblems problems = CsvProblems.on(OnBadRow.FAIL);
        assertThat(header.position("note", problems)).isEmpty();
        assertThat(problems.kept())
                .extracting(CsvProblem::withFound)
                .containsExactly(
                        "people.csv, line 1, column note: expected one column of this name, found several: [2, 3]");
    }

    @Test
    void columnsWithoutAHeaderAreNumbered() throws Exception {
        assertThat(header("x,y\n", CsvFormat.detected().withoutHeader()).names())
                .containsExactly("1", "2");
        assertThat(header("", CsvFormat.detected().withoutHeader()).names()).isEmpty();
    }

    @Test
    void fileWithoutARowHasNoHeader() {
        for (String text : new String[] {"", "\uFEFF", "\n\r\n"}) {
            assertThatThrownBy(() -> header(text, CsvFormat.detected()))
                    .isInstanceOf(InvalidCsvException.class)
                    .hasMessage("people.csv: expected a header in the first row");
        }
    }

    @Test
    void headerThatIsWrongIsRefused() {
        assertThatThrownBy(() -> header("a,\"b\"c\n1,2\n", CsvFormat.detected()))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessage("people.csv, line 1: expected a separator or a line end after a closing quote");
        assertThatThrownBy(() -> header("a,b\0\n1,2\n", CsvFormat.detected()))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessage("people.csv, line 1, column 2: expected text");
    }

    private static CsvHeader header(String text, CsvFormat format) throws Exception {
        CsvSource source = CsvSource.ofBytes("people.csv", text.getBytes(StandardCharsets.UTF_8));
        try (CsvTable table = CsvTable.open(source, format, CsvProblems.on(OnBadRow.SKIP_AND_REPORT))) {
            return table.header();
        }
    }
}
