package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;

class SqliteSegmentStoreTest extends JdbcSegmentStoreContract {
    private static final TestDatabase DATABASE = TestDatabase.sqliteWal();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
