package io.segmentkit.jdbc.population;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL, started for the test; it is stopped when the JVM ends. */
@Engine(name = "PostgreSQL", runs = "a server 18, started by the build", stores = "columns of their own types")
class PostgresPopulationTest extends JdbcPopulationContract {
    private @Nullable TestDatabase database;

    @Override
    TestDatabase database() {
        if (database == null) {
            try {
                database = TestDatabase.postgres(EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres"));
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return database;
    }
}
