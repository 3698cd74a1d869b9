package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.population.TestServer;

class PostgresContactStoreTest extends JdbcContactStoreContract {
    private static final TestDatabase DATABASE = TestServer.postgres();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
