package io.segmentkit.examples.quickstart.source;

import io.segmentkit.action.ProfileLabels;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.json.CsvMappingJson;
import io.segmentkit.csv.population.CsvFolder;
import io.segmentkit.csv.population.CsvMapping;
import io.segmentkit.csv.population.CsvPopulation;
import io.segmentkit.csv.population.InvalidMappingException;
import io.segmentkit.csv.population.LeftOut;
import io.segmentkit.csv.population.Moment;
import io.segmentkit.examples.quickstart.document.JsonFile;
import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.document.TextFile;
import io.segmentkit.population.Population;
import io.segmentkit.schema.Schema;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Profiles in CSV files. */
public final class CsvProfiles implements Profiles {
    private static final int PROBLEMS_SHOWN = 20;
    private static final int LONGEST = 500;

    private final Path file;
    private final CsvMapping mapping;
    private final Path data;

    private CsvProfiles(Path file, CsvMapping mapping, Path data) {
        this.file = file;
        this.mapping = mapping;
        this.data = data;
    }

    /**
     * The profiles that a mapping finds.
     *
     * @param mapping the file with the mapping
     * @param data the folder of the CSV files
     */
    public static CsvProfiles of(Path mapping, Path data) {
        try {
            return new CsvProfiles(mapping, CsvMappingJson.read(TextFile.text(mapping)), data);
        } catch (InvalidMappingException invalid) {
            throw JsonFile.refused(mapping, invalid.problems());
        }
    }

    @Override
    public Schema schema() {
        return mapping.schema();
    }

    @Override
    public ZoneId zone() {
        return mapping.zone();
    }

    @Override
    public Optional<Moment> asOf() {
        return mapping.asOf();
    }

    /** Reads the CSV files. What rows were left out is printed. */
    @Override
    public Population population(PrintWriter err) {
        try (TerminalProgress progress = new TerminalProgress()) {
            CsvFolder folder = CsvFolder.of(data).keeping(PROBLEMS_SHOWN).watchedBy(progress);
            CsvPopulation read = CsvPopulation.load(mapping, folder);
            read.leftOut().stream().map(LeftOut::withFirstId).forEach(line -> err.println("left out: " + line));
            return read.population();
        } catch (InvalidMappingException doesNotFit) {
            throw JsonFile.refused(file, doesNotFit.problems());
        } catch (InvalidCsvException wrong) {
            throw new RefusedException(
                    wrong.problems().stream().map(CsvProfiles::shown).toList(), wrong.total());
        } catch (IOException unreadable) {
            throw new RefusedException(List.of(data + ": cannot be read: " + unreadable.getMessage()));
        }
    }

    @Override
    public Optional<DriverDataSource> database() {
        return Optional.empty();
    }

    @Override
    public Optional<ProfileLabels> labels() {
        return Optional.empty();
    }

    private static String shown(CsvProblem problem) {
        String text = problem.withFound();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
