package io.segmentkit.examples.quickstart.source;

import io.segmentkit.action.ProfileLabels;
import io.segmentkit.csv.population.Moment;
import io.segmentkit.examples.quickstart.document.JsonFile;
import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.document.TextFile;
import io.segmentkit.jdbc.json.TableMappingJson;
import io.segmentkit.jdbc.population.JdbcPopulation;
import io.segmentkit.jdbc.population.JdbcProfileLabels;
import io.segmentkit.jdbc.table.InvalidMappingException;
import io.segmentkit.jdbc.table.TableMapping;
import io.segmentkit.population.Population;
import io.segmentkit.schema.Schema;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Profiles in the tables of a database. */
public final class TableProfiles implements Profiles {
    private static final String OPTION = "--jdbc-url";

    private final Path file;
    private final TableMapping mapping;
    private final DriverDataSource database;

    private TableProfiles(Path file, TableMapping mapping, DriverDataSource database) {
        this.file = file;
        this.mapping = mapping;
        this.database = database;
    }

    /**
     * The profiles that a mapping finds. The database is not asked for anything yet.
     *
     * @param mapping the file with the mapping
     */
    public static TableProfiles of(Path mapping, DriverDataSource database) {
        try {
            return new TableProfiles(mapping, TableMappingJson.read(TextFile.text(mapping)), database);
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
        return ZoneId.of("UTC");
    }

    /** What is in a database is of now. */
    @Override
    public Optional<Moment> asOf() {
        return Optional.empty();
    }

    @Override
    public Population population(PrintWriter err) {
        return asked(() -> JdbcPopulation.of(database, mapping).withValuesInErrors());
    }

    private <T> T asked(Supplier<T> question) {
        database.requireReachable(OPTION);
        try {
            return question.get();
        } catch (InvalidMappingException doesNotFit) {
            throw JsonFile.refused(file, doesNotFit.problems());
        } catch (IllegalArgumentException unsupported) {
            throw new RefusedException(List.of(OPTION + ": " + unsupported.getMessage()));
        }
    }

    @Override
    public Optional<DriverDataSource> database() {
        return Optional.of(database);
    }

    @Override
    public Optional<ProfileLabels> labels() {
        return database.isReadOnly()
                ? Optional.empty()
                : Optional.of(asked(() -> JdbcProfileLabels.of(database, mapping)));
    }
}
