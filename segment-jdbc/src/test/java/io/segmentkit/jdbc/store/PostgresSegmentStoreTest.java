package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;

class PostgresSegmentStoreTest extends JdbcSegmentStoreContract {
    private static final TestDatabase DATABASE = Databases.postgres();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
