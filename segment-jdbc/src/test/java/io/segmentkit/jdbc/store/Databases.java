package io.segmentkit.jdbc.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.jdbc.population.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Servers of the tests, started once; they stop when the JVM ends. */
final class Databases {
    private static final AtomicInteger STORES = new AtomicInteger();
    private static @Nullable String postgres;

    private Databases() {}

    static synchronized TestDatabase postgres() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return TestDatabase.postgres(postgres);
    }

    /** A store without segments, in tables of its own. */
    static JdbcSegmentStore emptyStore(TestDatabase database) {
        return emptyStore(database, database);
    }

    /** The same, through other connections. */
    static JdbcSegmentStore emptyStore(TestDatabase database, DataSource connections) {
        assertThat(database.openConnections()).isZero();
        return JdbcSegmentStore.builder(connections)
                .tablePrefix("t" + STORES.incrementAndGet() + "_")
                .build();
    }
}
