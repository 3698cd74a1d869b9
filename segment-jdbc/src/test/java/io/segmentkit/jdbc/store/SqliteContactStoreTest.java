package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;

class SqliteContactStoreTest extends JdbcContactStoreContract {
    private static final TestDatabase DATABASE = TestDatabase.sqliteWal();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
