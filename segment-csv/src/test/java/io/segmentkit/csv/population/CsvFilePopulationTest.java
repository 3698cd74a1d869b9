package io.segmentkit.csv.population;

import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.csv.population.Column.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFilePopulationTest {
    private static final NumberAttribute SCORE = integer("score");
    private static final AsOf NOW = AsOf.startOf(LocalDate.of(2026, 5, 7), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private CsvFilePopulation population(CsvFolder files) throws IOException {
        return CsvFilePopulation.of(
                CsvMapping.of("people.csv").id("id").bind(SCORE).build(), files);
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("people.csv"), text);
    }

    @Test
    @DisplayName("C7 the file is read anew for each question")
    void theFileIsReadAnewForEachQuestion() throws IOException {
        write("id,score\n1,7\n");
        CsvFilePopulation population = population(CsvFolder.of(folder));
        assertThat(population.count(SCORE.atLeast(5), NOW)).isEqualTo(1);
        write("id,score\n1,7\n2,8\n3,\n");
        assertThat(population.count(SCORE.atLeast(5), NOW)).isEqualTo(2);
        assertThat(population.counts(List.of(everyone(), SCORE.isAbsent()), NOW))
                .containsExactly(3L, 1L);
        assertThat(population.size()).isEqualTo(3);
        assertThat(population.test("2", SCORE.is(8), NOW)).contains(true);
        assertThat(population.explain("3", SCORE.is(8), NOW).orElseThrow().holds())
                .isFalse();
    }

    @Test
    @DisplayName("C6 members come while the file is being read: what stands further on has not been looked at")
    void membersAreReadLazily() throws IOException {
        write("id,score\n1,7\n" + "2,8\n".repeat(100_000) + "3,\"never closed\n");
        try (Stream<String> members = population(CsvFolder.of(folder)).members(everyone(), NOW)) {
            assertThat(members.findFirst()).contains("1");
        }
    }

    @Test
    @DisplayName("C4 bad rows refuse the answer with all problems at its end, or are left out")
    void badRowsRefuseTheAnswer() throws IOException {
        write("id,score\n1,7\n2,x\n3,y\n4,8\n");
        CsvFilePopulation refusing = population(CsvFolder.of(folder));
        assertThatThrownBy(() -> refusing.count(everyone(), NOW))
                .isInstanceOfSatisfying(
                        InvalidCsvException.class,
                        refusal -> assertThat(refusal.total()).isEqualTo(2));
        assertThat(population(CsvFolder.of(folder).skippingBadRows()).count(everyone(), NOW))
                .isEqualTo(2);
        CsvProblems problems = refusing.check();
        assertThat(problems.total()).isEqualTo(2);
        assertThat(problems.kept().get(0)).hasToString("people.csv, line 3, column score: expected a whole number");
    }

    @Test
    void aMappingWithOtherFilesIsRefused() throws IOException {
        write("id,score\n");
        CsvMapping mapping = CsvMapping.of("people.csv")
                .id("id")
                .join("city", "city_id", "cities.csv", "id")
                .activities(
                        "visits.csv",
                        visit -> visit.profile("who").type("visit").at(column("at")))
                .build();
        assertThatThrownBy(() -> CsvFilePopulation.of(mapping, CsvFolder.of(folder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only a mapping of one file")
                .hasMessageContaining("cities.csv, visits.csv");
    }

    @Test
    void aMissingColumnIsRefusedAtOnce() throws IOException {
        write("id,points\n");
        assertThatThrownBy(() -> population(CsvFolder.of(folder)))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessageContaining("/profiles/attributes/score/column: unknown column");
    }
}
