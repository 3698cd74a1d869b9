package io.segmentkit.csv.rows;

import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.CsvProgress;
import io.segmentkit.csv.file.CsvProgressListener;
import io.segmentkit.csv.file.CsvRow;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.CsvTable;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.csv.rows.JoinedFile.Join;
import io.segmentkit.schema.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The folder of the data during one reading: opens its files, keeps those that are looked up in, and collects what is
 * wrong. Not for several threads.
 */
public final class DataFolder {
    private final Path folder;
    private final CsvProblems problems;
    private final CsvProgressListener listener;
    private final Map<String, Lookup> lookups = new HashMap<>();
    private final Map<String, Long> sizes = new LinkedHashMap<>();
    private final List<Problem> ofMapping = new ArrayList<>();
    private long bytesBefore;
    private long rowsBefore;

    /**
     * A folder to read.
     *
     * @param problems where problems with the data are told
     * @param listener what is told how far the reading of all files is
     */
    public DataFolder(Path folder, CsvProblems problems, CsvProgressListener listener) {
        this.folder = folder;
        this.problems = problems;
        this.listener = listener;
    }

    /** Where problems with the data are told. */
    public CsvProblems problems() {
        return problems;
    }

    /** What is wrong with the mapping: files and columns that are not there. */
    public List<Problem> problemsOfMapping() {
        return ofMapping;
    }

    void problem(Problem problem) {
        ofMapping.add(problem);
    }

    /** The names of a file's columns. A file that is not there, or has none, is a problem of the mapping. */
    List<String> header(String name, CsvFormat format, String pointer) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            problem(Problem.of(pointer + "/file", "no such file in " + folder, '"' + name + '"'));
            return List.of();
        }
        sizes.put(pointer, Files.size(file));
        try (CsvTable table = CsvTable.open(source(name), format, CsvProblems.on(OnBadRow.FAIL))) {
            return table.header().names();
        } catch (InvalidCsvException headless) {
            problem(Problem.of(pointer + "/file", "the file has no header", '"' + name + '"'));
            return List.of();
        }
    }

    private CsvSource source(String name) throws IOException {
        Path file = folder.resolve(name);
        return CsvSource.of(name, () -> Files.newInputStream(file)).sized(Files.size(file));
    }

    /** A file to be read from its beginning, watched. Only after the headers of all were read. */
    CsvTable open(String name, CsvFormat format) throws IOException {
        long total = sizes.values().stream().mapToLong(Long::longValue).sum();
        return CsvTable.open(source(name), format, problems, new CsvProgressListener() {
            @Override
            public void progress(CsvProgress progress) {
                listener.progress(new CsvProgress(
                        progress.file(),
                        rowsBefore + progress.rows(),
                        bytesBefore + progress.bytesRead(),
                        OptionalLong.of(Math.max(total, bytesBefore + progress.bytesRead()))));
            }

            @Override
            public long everyBytes() {
                return listener.everyBytes();
            }
        });
    }

    void finished(CsvTable table) {
        bytesBefore += table.progress().bytesRead();
        rowsBefore += table.progress().rows();
    }

    /** The rows of a joined file; a file is read once for each key that it is joined by. */
    Lookup lookup(Join join, int key) throws IOException {
        String name = join.name() + '\n' + join.key();
        Lookup known = lookups.get(name);
        if (known != null) {
            return known;
        }
        Lookup lookup = new Lookup();
        try (CsvTable table = open(join.name(), join.format())) {
            while (table.next()) {
                CsvRow row = table.row();
                if (!lookup.add(row.text(key), cells(row))) {
                    problems.add(row.problem(key, "a value that no earlier row has"));
                }
            }
            finished(table);
        }
        lookups.put(name, lookup);
        return lookup;
    }

    private static char[][] cells(CsvRow row) {
        char[][] cells = new char[row.width()][];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.isEmpty(i) ? JoinedRow.ABSENT : row.text(i).toCharArray();
        }
        return cells;
    }
}
