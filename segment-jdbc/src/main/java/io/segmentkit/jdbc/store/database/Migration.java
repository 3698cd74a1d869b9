package io.segmentkit.jdbc.store.database;

import io.segmentkit.jdbc.dialect.Dialect;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jooq.SQLDialect;

/** Brings the store's tables up to date, with a history of its own beside the host's. */
public record Migration(DataSource source, Tables tables) {
    private static final String FOLDER = "classpath:META-INF/segmentkit/store/";

    public void run(Dialect dialect) {
        FluentConfiguration configuration = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(source)
                .locations(FOLDER + folder(dialect.family()))
                .failOnMissingLocations(true)
                .table(tables.prefix() + "schema_history")
                .placeholders(Map.of("prefix", tables.prefix()))
                .createSchemas(false)
                // The schema has the host's tables in it; the store's own begin with version 1.
                .baselineOnMigrate(true)
                .baselineVersion("0");
        tables.schema().ifPresent(configuration::defaultSchema);
        try {
            configuration.load().migrate();
        } catch (FlywayException failure) {
            throw new IllegalStateException(explained(failure, dialect), failure);
        }
    }

    private static String folder(SQLDialect family) {
        return switch (family) {
            case H2 -> "h2";
            case MARIADB -> "mariadb";
            case POSTGRES -> "postgresql";
            case SQLITE -> "sqlite";
            default ->
                throw new IllegalArgumentException(
                        "segments cannot be kept in " + family + ", valid: H2, MariaDB, PostgreSQL, SQLite");
        };
    }

    private static String explained(FlywayException failure, Dialect dialect) {
        Optional<String> library = switch (dialect.family()) {
            case MARIADB -> Optional.of("flyway-mysql");
            case POSTGRES -> Optional.of("flyway-database-postgresql");
            default -> Optional.empty();
        };
        boolean unsupported = String.valueOf(failure.getMessage()).contains("Unsupported Database");
        return "the tables of the segments could not be brought up to date"
                + (unsupported
                        ? library.map(name -> ": is org.flywaydb:" + name + " on the class path?")
                                .orElse("")
                        : "");
    }
}
