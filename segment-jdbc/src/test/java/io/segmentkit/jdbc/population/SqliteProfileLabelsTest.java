package io.segmentkit.jdbc.population;

class SqliteProfileLabelsTest extends JdbcProfileLabelsContract {
    private final TestDatabase database = TestDatabase.sqlite();

    @Override
    TestDatabase database() {
        return database;
    }
}
