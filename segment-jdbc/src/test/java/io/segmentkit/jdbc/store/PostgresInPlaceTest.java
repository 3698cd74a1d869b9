package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;

class PostgresInPlaceTest extends InPlaceContract {
    private static final TestDatabase DATABASE = Databases.postgres();

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
