package io.segmentkit.examples.quickstart;

import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.json.CsvMappingJson;
import io.segmentkit.csv.population.CsvFolder;
import io.segmentkit.csv.population.CsvMapping;
import io.segmentkit.csv.population.CsvPopulation;
import io.segmentkit.csv.population.InvalidMappingException;
import io.segmentkit.csv.population.LeftOut;
import io.segmentkit.examples.quickstart.document.JsonFile;
import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.segments.SegmentsFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that a command works on.
 *
 * @param mapping the mapping
 * @param segments the segments
 * @param data the folder of the CSV files
 */
record InputFiles(Path mapping, Path segments, Path data) {
    private static final int PROBLEMS_SHOWN = 20;
    private static final int LONGEST = 500;

    Definitions definitions() {
        CsvMapping read = readMapping();
        return new Definitions(this, read, SegmentsFile.read(segments, read.schema()));
    }

    CsvMapping readMapping() {
        try {
            return CsvMappingJson.read(JsonFile.text(mapping));
        } catch (InvalidMappingException invalid) {
            throw JsonFile.refused(mapping, invalid.problems());
        }
    }

    /** Reads the CSV files. What rows were left out is printed. */
    CsvPopulation population(CsvMapping meaning, PrintWriter err) {
        try (TerminalProgress progress = new TerminalProgress()) {
            CsvFolder folder = CsvFolder.of(data).keeping(PROBLEMS_SHOWN).watchedBy(progress);
            CsvPopulation population = CsvPopulation.load(meaning, folder);
            population.leftOut().stream().map(LeftOut::withFirstId).forEach(line -> err.println("left out: " + line));
            return population;
        } catch (InvalidMappingException doesNotFit) {
            throw JsonFile.refused(mapping, doesNotFit.problems());
        } catch (InvalidCsvException wrong) {
            throw new RefusedException(
                    wrong.problems().stream().map(InputFiles::shown).toList(), wrong.total());
        } catch (IOException unreadable) {
            throw new RefusedException(List.of(data + ": cannot be read: " + unreadable.getMessage()));
        }
    }

    private static String shown(CsvProblem problem) {
        String text = problem.withFound();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
