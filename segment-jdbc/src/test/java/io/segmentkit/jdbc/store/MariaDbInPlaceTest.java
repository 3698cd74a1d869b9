package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.population.TestServer;

class MariaDbInPlaceTest extends InPlaceContract {
    private static final TestDatabase DATABASE = TestServer.mariaDb("character set utf8mb4 collate utf8mb4_bin");

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Override
    String quoted(String sql) {
        return sql.replace('"', '`');
    }
}
