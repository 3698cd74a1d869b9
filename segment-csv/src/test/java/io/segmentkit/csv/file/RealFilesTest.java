package io.segmentkit.csv.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The files that well-known CSV libraries are tested with, each with what is expected of it. */
@DisplayName("C6 real files")
class RealFilesTest {
    private static final String PROPERTY = "segmentkit.data";
    private static final String DATA = System.getProperty(PROPERTY, "");
    private static final CsvFormat PLAIN = CsvFormat.detected();
    private static final List<List<String>> LANGUAGES =
            List.of(List.of("id", "name"), List.of("1", "english"), List.of("2", "中国人"));
    private static final List<List<String>> MARKS = List.of(List.of("foo", "üÜß"), List.of("123", "456"));

    /** What is expected differs from ours, and why. */
    private static final Map<String, String> DIFFERENT = Map.of(
            "CSV-0043", "mixed line ends are read and not told: people can do nothing about them",
            "CSV-0044", "mixed line ends are read and not told: people can do nothing about them",
            "CSV-0046", "a title above the header is taken for the header; asking for a column says which there are",
            "CSV-0049", "a backslash escapes nothing, and spaces before a quote belong to the cell (RFC 4180)",
            "CSV-0069", "one person behind two rows is a rule of the import, not of the file");

    private static final Map<String, Check> CHECKS = new LinkedHashMap<>();

    /** Looks at a file as it was read. */
    private interface Check {
        void of(Path file) throws IOException;
    }

    static {
        check("CSV-0038", file -> size(file, 3, 3));
        check("CSV-0039", file -> size(file, 3, 3));
        check("CSV-0040", file -> size(file, 3, 3));
        check("CSV-0041", file -> size(file, 3, 3));
        check(
                "CSV-0042",
                file -> assertThat(all(file, PLAIN)).containsExactly(List.of("a", "b", "c"), List.of("d", "e", "f")));
        check("CSV-0043", file -> size(file, 3, 3));
        check("CSV-0044", file -> size(file, 3, 3));
        check("CSV-0045", file -> {
            assertThatThrownBy(() -> read(file, PLAIN))
                    .isInstanceOf(InvalidCsvException.class)
                    .hasMessage("invalid-byte-sequence.csv, line 1, column 3: expected text in UTF-8");
            assertThat(all(file, PLAIN.in(ISO_8859_1)))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(row -> assertThat(row).hasSize(7));
        });
        check("CSV-0046", file -> {
            assertThat(all(file, PLAIN)).hasSize(4);
            try (CsvTable table = CsvTable.open(CsvSource.of(file), PLAIN, CsvProblems.on(OnBadRow.FAIL))) {
                assertThatThrownBy(() -> table.header().position("Foo"))
                        .hasMessageContaining("expected a column of this name, one of This is a title row");
            }
        });
        check("CSV-0047", file -> assertThat(all(file, PLAIN)).isEqualTo(LANGUAGES));
        check(
                "CSV-0048",
                file -> assertThat(all(file, PLAIN.in(ISO_8859_1)))
                        .containsExactly(List.of("id", "name"), List.of("1", "english"), List.of("2", "©")));
        check(
                "CSV-0049",
                file -> assertThat(all(file, PLAIN))
                        .containsExactly(
                                List.of("ID", "Test"),
                                List.of("1", " \"Test line 1\""),
                                List.of("2", " \"Test \"\" line 2\""),
                                List.of("3", " \"Test \\\" line 3\"")));
        check(
                "CSV-0050",
                file -> assertThat(all(file, PLAIN))
                        .hasSize(6)
                        .allSatisfy(row -> assertThat(row).hasSize(17)));
        check("CSV-0051", file -> assertThat(all(file, PLAIN.commentedBy('#'))).isEqualTo(LANGUAGES));
        check("CSV-0052", file -> {
            assertThat(read(file, PLAIN).format().separator()).contains(';');
            assertThat(all(file, PLAIN)).allSatisfy(row -> assertThat(row).hasSize(17));
            assertThat(read(file, PLAIN).header()).contains("accessibilité");
        });
        check(
                "CSV-0053",
                file -> assertThat(all(file, PLAIN))
                        .hasSize(339)
                        .allSatisfy(row ->
                                assertThat(row).hasSameSizeAs(read(file, PLAIN).header())));
        for (String mark : List.of("CSV-0060", "CSV-0061", "CSV-0062", "CSV-0063", "CSV-0064", "CSV-0065")) {
            check(mark, file -> assertThat(all(file, PLAIN)).isEqualTo(MARKS));
        }
        check(
                "CSV-0066",
                file -> assertThat(column(file, "labels")).containsExactly("label", "another-label, and-one-more"));
        check("CSV-0067", file -> assertThat(column(file, "labels")).containsExactly("", "test-label"));
        check("CSV-0068", file -> {
            Csv csv = read(file, PLAIN);
            assertThat(csv.rows()).containsExactly(List.of("ragged-full@example.com", "Bob", "a note"));
            assertThat(csv.told())
                    .containsExactly("members-ragged-row.csv, line 2: expected 3 cells as in the header, found 1");
            assertThat(read(file, PLAIN.ragged(RaggedRows.FILL)).rows().get(0))
                    .containsExactly("ragged-first@example.com", "", "");
        });
        check("CSV-0069", file -> {
            assertThat(read(file, PLAIN).problems()).hasSize(2);
            assertThat(read(file, PLAIN.ragged(RaggedRows.FILL)).rows())
                    .containsExactly(List.of("duplicate@example.com"), List.of("duplicate@example.com"));
        });
        check("CSV-0070", file -> {
            assertThat(column(file, "name")).containsExactly("-5", "=SUM(A1)");
            assertThat(column(file, "note")).containsExactly("+44 123", "@handle");
        });
    }

    private static void check(String id, Check check) {
        CHECKS.put(id, check);
    }

    private record Case(String id, String file, String expected) {}

    @BeforeAll
    static void dataIsGiven() {
        if (DATA.isEmpty()) {
            abort("the real CSV files were not read: -D" + PROPERTY + " names no folder");
        }
    }

    @TestFactory
    List<DynamicTest> eachFileIsReadAsExpected() throws IOException {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.id() + " " + one.file() + ": " + one.expected()
                                + Optional.ofNullable(DIFFERENT.get(one.id()))
                                        .map(why -> " [different: " + why + "]")
                                        .orElse(""),
                        () -> CHECKS.get(one.id()).of(Path.of(DATA, "data", "csv", one.file()))))
                .toList();
    }

    @Test
    void everyCaseIsAccountedFor() throws IOException {
        assertThat(cases()).extracting(Case::id).containsExactlyElementsOf(CHECKS.keySet());
        assertThat(CHECKS.keySet()).containsAll(DIFFERENT.keySet());
    }

    @Test
    void everyFileIsRowsOrAProblem() throws IOException {
        List<Path> files;
        try (var found = Files.walk(Path.of(DATA, "data", "csv"))) {
            files = found.filter(file -> file.toString().endsWith(".csv")).toList();
        }
        assertThat(files)
                .hasSize(30)
                .allSatisfy(file ->
                        assertThat(Outcome.of(Files.readAllBytes(file), PLAIN)).isNotNull());
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        // The expectations hold JSON with quotes that are no CSV quotes, so that lines are split by hand.
        for (String line : Files.readAllLines(Path.of(DATA, "cases", "csv_expected.tsv"), UTF_8)) {
            String[] cells = line.split("\t", -1);
            cases.add(new Case(cells[0], cells[1], cells[3]));
        }
        return cases.subList(1, cases.size());
    }

    private static Csv read(Path file, CsvFormat format) {
        return Csv.read(CsvSource.of(file), format);
    }

    /** The header and the rows of a file in which nothing is wrong. */
    private static List<List<String>> all(Path file, CsvFormat format) {
        Csv csv = read(file, format);
        assertThat(csv.told()).isEmpty();
        List<List<String>> all = new ArrayList<>(List.of(csv.header()));
        all.addAll(csv.rows());
        return all;
    }

    private static void size(Path file, int rows, int columns) {
        assertThat(all(file, PLAIN))
                .hasSize(rows)
                .allSatisfy(row -> assertThat(row).hasSize(columns));
    }

    private static List<String> column(Path file, String name) {
        Csv csv = read(file, PLAIN);
        Function<List<String>, String> cell = row -> row.get(csv.header().indexOf(name));
        return csv.rows().stream().map(cell).toList();
    }
}
