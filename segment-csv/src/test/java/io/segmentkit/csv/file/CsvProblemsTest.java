package io.segmentkit.csv.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C4 problems")
class CsvProblemsTest {
    @Test
    void theFirstAreKeptAndAllAreCounted() {
        CsvProblems problems = CsvProblems.on(OnBadRow.FAIL).keeping(2);
        IntStream.rangeClosed(1, 5).forEach(line -> problems.add(problem(line)));
        assertThat(problems.kept())
                .extracting(CsvProblem::line)
                .containsExactly(OptionalLong.of(1), OptionalLong.of(2));
        assertThat(problems.total()).isEqualTo(5);
        assertThatThrownBy(problems::refuseIfFailing)
                .isInstanceOfSatisfying(InvalidCsvException.class, e -> {
                    assertThat(e.problems()).hasSize(2);
                    assertThat(e.total()).isEqualTo(5);
                })
                .hasMessage("""
                        people.csv, line 1, column e-mail: expected an e-mail address
                        people.csv, line 2, column e-mail: expected an e-mail address
                        and 3 more""");
    }

    @Test
    void whatWasFoundIsInProblemsOnly() {
        CsvProblems problems = CsvProblems.on(OnBadRow.FAIL);
        problems.add(problem(7));
        assertThatThrownBy(problems::refuseIfFailing)
                .hasMessageNotContaining("secret")
                .isInstanceOfSatisfying(
                        InvalidCsvException.class,
                        e -> assertThat(e.problems())
                                .extracting(CsvProblem::found)
                                .containsExactly("\"secret\""));
        assertThat(problems.toString()).isEqualTo("1 problem");
    }

    @Test
    void skippedRowsRefuseNothing() {
        CsvProblems problems = CsvProblems.on(OnBadRow.SKIP_AND_REPORT);
        problems.add(problem(7));
        problems.refuseIfFailing();
        assertThat(problems.isEmpty()).isFalse();
        CsvProblems.on(OnBadRow.FAIL).refuseIfFailing();
    }

    @Test
    void theProblemThatEndsTheReadingIsAlwaysTold() {
        CsvProblems problems = CsvProblems.on(OnBadRow.SKIP_AND_REPORT).keeping(1);
        problems.add(problem(7));
        InvalidCsvException refusal = problems.refusal(problem(9));
        assertThat(refusal.total()).isEqualTo(2);
        assertThat(refusal.problems())
                .extracting(CsvProblem::line)
                .containsExactly(OptionalLong.of(7), OptionalLong.of(9));
    }

    private static CsvProblem problem(long line) {
        return new CsvProblem(
                "people.csv", OptionalLong.of(line), Optional.of("e-mail"), "an e-mail address", "\"secret\"");
    }
}
