package io.segmentkit.jdbc.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.jdbc.population.TestDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Stores of the tests. */
final class Databases {
    private static final AtomicInteger STORES = new AtomicInteger();

    private Databases() {}

    /** A store without segments, in tables of its own. */
    static JdbcSegmentStore emptyStore(TestDatabase database) {
        return emptyStore(database, database);
    }

    /** What the names of the tables of the newest store begin with. */
    static String newest() {
        return "t" + STORES.get() + "_";
    }

    /** The same, through other connections. */
    static JdbcSegmentStore emptyStore(TestDatabase database, DataSource connections) {
        assertThat(database.openConnections()).isZero();
        return JdbcSegmentStore.builder(connections)
                .tablePrefix("t" + STORES.incrementAndGet() + "_")
                .build();
    }
}
