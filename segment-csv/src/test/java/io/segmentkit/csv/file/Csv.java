package io.segmentkit.csv.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All of a small file at once. */
record Csv(
        List<String> header, List<List<String>> rows, List<Long> lines, List<CsvProblem> problems, CsvFormat format) {
    static Csv read(String text) {
        return read(text, CsvFormat.detected());
    }

    static Csv read(String text, CsvFormat format) {
        return read(text.getBytes(StandardCharsets.UTF_8), format);
    }

    static Csv read(byte[] bytes, CsvFormat format) {
        return read(CsvSource.ofBytes("people.csv", bytes), format);
    }

    static Csv read(CsvSource source, CsvFormat format) {
        CsvProblems problems = CsvProblems.on(OnBadRow.SKIP_AND_REPORT);
        List<List<String>> rows = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        try (CsvTable table = CsvTable.open(source, format, problems)) {
            while (table.next()) {
                rows.add(cells(table.row()));
                lines.add(table.row().line());
            }
            return new Csv(table.header().names(), rows, lines, problems.kept(), table.format());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems, as a log shows them, and what was found. */
    List<String> told() {
        return problems.stream().map(CsvProblem::withFound).toList();
    }

    private static List<String> cells(CsvRow row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            cells.add(row.text(i));
        }
        return cells;
    }
}
