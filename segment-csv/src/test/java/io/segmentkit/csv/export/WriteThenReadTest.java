package io.segmentkit.csv.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.CsvRow;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.CsvTable;
import io.segmentkit.csv.file.OnBadRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WriteThenReadTest {
    @Property(tries = 2_000)
    @Label("S7 C6 what is written is read again, whatever the text, separator, line end and mark")
    void whatIsWrittenIsReadAgain(
            @ForAll("tables") List<List<String>> table,
            @ForAll("separators") char separator,
            @ForAll LineEnd lineEnd,
            @ForAll boolean byteOrderMark)
            throws IOException {
        CsvExport export = CsvExport.standard()
                .separatedBy(separator)
                .endingLinesWith(lineEnd)
                .keepingFormulas();
        assertThat(read(table, byteOrderMark ? export.withByteOrderMark() : export, separator))
                .isEqualTo(table);
    }

    @Property(tries = 1_000)
    @Label("C6 neutralised cells are what was written with at most an apostrophe before it")
    void neutralisedCellsKeepTheirText(@ForAll("tables") List<List<String>> table) throws IOException {
        List<List<String>> read = read(table, CsvExport.standard(), ',');
        List<List<String>> expected = table.stream()
                .map(row -> row.stream().map(Formulas::neutralised).toList())
                .toList();
        assertThat(read).isEqualTo(expected);
    }

    private static List<List<String>> read(List<List<String>> table, CsvExport export, char separator)
            throws IOException {
        Path folder = Files.createTempDirectory("write-then-read");
        Path file = folder.resolve("table.csv");
        try {
            CsvExportResult result = export.write(file, table.get(0), table.subList(1, table.size()).stream());
            assertThat(result).isEqualTo(new CsvExportResult(table.size() - 1L, Files.size(file)));
            return rows(file, separator);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static List<List<String>> rows(Path file, char separator) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvProblems problems = CsvProblems.on(OnBadRow.FAIL);
        CsvFormat format = CsvFormat.detected().separatedBy(separator).withoutHeader();
        try (CsvTable table = CsvTable.open(CsvSource.of(file), format, problems)) {
            while (table.next()) {
                CsvRow row = table.row();
                rows.add(IntStream.range(0, row.width()).mapToObj(row::text).toList());
            }
        }
        problems.refuseIfFailing();
        return rows;
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t', '|', 'x', ' ');
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> odd = Arbitraries.of(
                "", " ", "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "#x", "=1", "-5", "sep=;", "\uFEFF", "😀",
                "e\u0301", "\u2028", "'", "\uFFFF", "\\", "x");
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMaxLength(10)
                .filter(text -> text.codePoints()
                        .noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE));
        Arbitrary<String> cell =
                Arbitraries.oneOf(odd, any, odd.list().ofMaxSize(4).map(parts -> String.join("", parts)));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(5));
    }
}
