package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;

class SqliteInPlaceTest extends InPlaceContract {
    private static final TestDatabase DATABASE = TestDatabase.sqliteWal();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
