package io.segmentkit.jdbc.population;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class PostgresProfileLabelsTest extends JdbcProfileLabelsContract {
    private static @Nullable TestDatabase database;

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
