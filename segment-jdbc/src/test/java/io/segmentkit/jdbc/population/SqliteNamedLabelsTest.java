package io.segmentkit.jdbc.population;

class SqliteNamedLabelsTest extends JdbcNamedLabelsContract {
    private final TestDatabase database = TestDatabase.sqlite();

    @Override
    TestDatabase database() {
        return database;
    }
}
