package io.segmentkit.csv.population;

import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvProblems;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.profile.LoadedFolder;
import io.segmentkit.csv.rows.DataFolder;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.schema.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CSV files loaded into memory as a population (C7): the profiles, what is wrong with the files, and which rows were left
 * out.
 *
 * <p>Immutable, safe between threads.
 */
public final class CsvPopulation {
    private final List<CsvProfile> profiles;
    private final ProfileReader<CsvProfile> reader;
    private final InMemoryPopulation<CsvProfile> population;
    private final CsvProblems problems;
    private final List<LeftOut> leftOut;

    private CsvPopulation(List<CsvProfile> profiles, LoadedFolder loaded, CsvProblems problems) {
        this.profiles = profiles;
        this.reader = loaded.layout().reader(CsvProfile::values);
        this.population = InMemoryPopulation.of(reader, profiles, id -> {
            @Nullable Object[] values = loaded.profiles().find(id);
            return values == null ? null : new CsvProfile(values);
        });
        this.problems = problems;
        this.leftOut = loaded.strangers().rows().stream().map(LeftOut::of).toList();
    }

    /**
     * Reads the files: first that of the profiles, then those of what belongs to them, whatever the order of their rows. A row
     * with a problem is left out as a whole. Rows that name a profile which is not there are left out too, but are no
     * problem.
     *
     * @throws InvalidMappingException if files or columns are not there; nothing else has been read then
     * @throws InvalidCsvException with what is wrong with the data, if the host does not want bad rows skipped, or a file
     *     cannot be read to its end
     * @throws IOException if a file cannot be read at all
     */
    public static CsvPopulation load(CsvMapping mapping, CsvFolder folder) throws IOException {
        DataFolder files = folder.open();
        LoadedFolder loaded = new LoadedFolder(mapping.files(), mapping.schema(), files);
        require(files);
        loaded.read();
        files.problems().refuseIfFailing();
        List<CsvProfile> profiles = new ArrayList<>(loaded.profiles().profiles().size());
        for (@Nullable Object[] values : loaded.profiles().profiles()) {
            profiles.add(new CsvProfile(values));
        }
        return new CsvPopulation(profiles, loaded, files.problems());
    }

    /** Throws if files or columns are not there. */
    static void require(DataFolder files) {
        List<Problem> problems = files.problemsOfMapping();
        if (!problems.isEmpty()) {
            throw new InvalidMappingException(problems);
        }
    }

    /** The population. Criteria that refer to others are asked of it with {@code withReferences}. */
    public InMemoryPopulation<CsvProfile> population() {
        return population;
    }

    /** The profiles, in the order of their file. */
    public List<CsvProfile> profiles() {
        return Collections.unmodifiableList(profiles);
    }

    /** How the profiles are read: for compiling criteria to test them one by one. */
    public ProfileReader<CsvProfile> reader() {
        return reader;
    }

    /** What was wrong with rows that were skipped, the first of them; none where the host wants such files refused. */
    public List<CsvProblem> problems() {
        return problems.kept();
    }

    /** How many problems there were, kept or not. */
    public long problemCount() {
        return problems.total();
    }

    /** Which rows were left out because they name a profile that is not there, for each file that has some. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    @Override
    public String toString() {
        return profiles.size() + " profiles";
    }
}
