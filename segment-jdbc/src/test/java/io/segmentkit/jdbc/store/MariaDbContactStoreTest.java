package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.population.TestServer;

class MariaDbContactStoreTest extends JdbcContactStoreContract {
    private static final TestDatabase DATABASE = TestServer.mariaDb("character set utf8mb4 collate utf8mb4_general_ci");

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
