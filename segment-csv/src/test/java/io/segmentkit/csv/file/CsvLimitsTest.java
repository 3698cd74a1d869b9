package io.segmentkit.csv.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C6 limits")
class CsvLimitsTest {
    private static final CsvFormat SMALL = CsvFormat.detected().within(new CsvLimits(10, 15, 3));

    @Test
    void cellBeyondTheLimitSpoilsItsRow() {
        Csv csv = Csv.read("a,b\n12345678901,x\n1234567890,x\n", SMALL);
        assertThat(csv.rows()).containsExactly(List.of("1234567890", "x"));
        assertThat(csv.told())
                .containsExactly(
                        "people.csv, line 2: expected at most 10 characters in a cell and 15 in a row, found more");
    }

    @Test
    void rowBeyondTheLimitIsAProblem() {
        Csv csv = Csv.read("a,b\n1234567890,123456\n1234567890,12345\n", SMALL);
        assertThat(csv.lines()).containsExactly(3L);
        assertThat(csv.problems()).hasSize(1);
    }

    @Test
    void tenThousandColumnsAreAProblem() {
        assertThatThrownBy(() -> Csv.read("c,".repeat(9_999) + "c\n1\n"))
                .isInstanceOfSatisfying(
                        InvalidCsvException.class,
                        e -> assertThat(e.problems())
                                .extracting(CsvProblem::withFound)
                                .containsExactly("people.csv, line 1: expected at most 4096 columns, found 10000"));
        assertThat(Csv.read("a,b\n1,2,3,4\n5,6\n", SMALL).told())
                .containsExactly("people.csv, line 2: expected at most 3 columns, found 4");
    }

    @Test
    void cellLargerThanAnyBufferIsSkippedWithItsLine() {
        String long1 = "x".repeat(100_000);
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            Csv csv = Csv.read(String.join(lineEnd, "a,b", "1," + long1, "2,y", "3,\"" + long1 + "\"", "4,z"), SMALL);
            assertThat(csv.rows()).containsExactly(List.of("2", "y"), List.of("4", "z"));
            assertThat(csv.lines()).containsExactly(3L, 5L);
            assertThat(csv.problems())
                    .extracting(problem -> problem.line().orElseThrow())
                    .containsExactly(2L, 4L);
        }
    }

    @Test
    void quoteThatIsNotClosedWithinTheLimitEndsTheReading() {
        assertThatThrownBy(() -> Csv.read("a,b\n1,\"" + "x\n".repeat(50_000) + "\"\n2,y\n", SMALL))
                .isInstanceOf(InvalidCsvException.class)
                .hasMessage("people.csv, line 2: expected a closing quote");
    }

    @Test
    void largeCellsWithinTheLimitsAreRead() {
        String large = "\"" + "line of text, \"\"quoted\"\"\r\n".repeat(30_000) + "\"";
        Csv csv = Csv.read("a,b\r\n1," + large + "\r\n2,z\r\n");
        assertThat(csv.rows().get(0).get(1)).hasSize(24 * 30_000).endsWith("\"quoted\"\r\n");
        assertThat(csv.lines()).containsExactly(2L, 30_003L);
    }

    @Test
    void limitsAreFromOneOn() {
        assertThatThrownBy(() -> new CsvLimits(1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rowChars must be from 1 to 268435456: 0");
    }
}
