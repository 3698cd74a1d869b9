package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;

class H2ContactStoreTest extends JdbcContactStoreContract {
    private static final TestDatabase DATABASE = TestDatabase.h2();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
