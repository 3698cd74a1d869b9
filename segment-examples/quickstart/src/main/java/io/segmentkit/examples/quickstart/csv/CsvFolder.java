package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.examples.quickstart.csv.CsvSource.Join;
import io.segmentkit.schema.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The folder of the data: opens its files, keeps those that are looked up in, and collects what is wrong. */
final class CsvFolder {
    private final Path folder;
    private final Progress progress;
    private final Map<String, Lookup> lookups = new HashMap<>();
    private final Map<String, CsvFile> toRead = new LinkedHashMap<>();
    private final List<Problem> ofMapping = new ArrayList<>();
    private final DataProblems ofData = new DataProblems();

    CsvFolder(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    CsvFile file(CsvSource source) {
        return new CsvFile(source.file(), folder.resolve(source.file()), source.format());
    }

    /** The names of a file's columns. A file that is not there, or has none, is a problem of the mapping. */
    List<String> header(CsvSource source) throws IOException {
        CsvFile file = file(source);
        if (!file.exists()) {
            problem(Problem.of(source.pointer(), "no such file in " + folder, '"' + source.file() + '"'));
            return List.of();
        }
        toRead.put(source.pointer(), file);
        List<String> header = file.header();
        if (header.isEmpty()) {
            problem(Problem.of(source.pointer(), "the file has no header", '"' + source.file() + '"'));
        }
        return header;
    }

    /** Everything is about to be read. */
    void start() throws IOException {
        long bytes = 0;
        for (CsvFile file : toRead.values()) {
            bytes += file.size();
        }
        progress.start(bytes);
    }

    void read(CsvFile file, Consumer<CsvRow> reading) throws IOException {
        file.read(reading, progress, ofData);
    }

    /** The rows of a joined file; a file is read once for each key that it is joined by. */
    Lookup lookup(Join join, int key) throws IOException {
        String name = join.source().file() + '\n' + join.key().name();
        Lookup known = lookups.get(name);
        if (known != null) {
            return known;
        }
        Lookup lookup = new Lookup();
        read(file(join.source()), row -> {
            if (!lookup.add(row.cell(key), row.cells())) {
                String found = '"' + row.cell(key) + '"';
                problem(new DataProblem(
                        row.file(), row.line(), join.key().name(), "a value that no earlier row has", found));
            }
        });
        lookups.put(name, lookup);
        return lookup;
    }

    void problem(Problem problem) {
        ofMapping.add(problem);
    }

    void problem(DataProblem problem) {
        ofData.add(problem);
    }

    List<Problem> problemsOfMapping() {
        return ofMapping;
    }

    DataProblems problemsOfData() {
        return ofData;
    }
}
