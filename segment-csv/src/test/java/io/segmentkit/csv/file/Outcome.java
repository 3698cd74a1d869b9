package io.segmentkit.csv.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What reading some bytes comes to: rows and problems, or a refusal; anything else is thrown. */
record Outcome(long rows, long problems, boolean refused) {
    static Outcome of(byte[] bytes, CsvFormat format) {
        CsvProblems problems = CsvProblems.on(OnBadRow.SKIP_AND_REPORT);
        long rows = 0;
        try (CsvTable table = CsvTable.open(CsvSource.ofBytes("fuzz.csv", bytes), format, problems)) {
            long line = 0;
            while (table.next()) {
                rows++;
                assertThat(table.row().line()).isGreaterThan(line);
                line = table.row().line();
                for (int i = 0; i < table.row().width(); i++) {
                    assertThat(table.row().text(i)).doesNotContain("\0");
                }
            }
            assertThat(table.progress().rows()).isEqualTo(rows + problems.total());
            assertThat(table.progress().bytesRead()).isEqualTo(bytes.length);
            return new Outcome(rows, problems.total(), false);
        } catch (InvalidCsvException e) {
            assertThat(e.problems()).isNotEmpty();
            assertThat(e.problems())
                    .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("fuzz.csv"));
            assertThat(e.total()).isEqualTo(problems.total());
            return new Outcome(rows, e.total(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
