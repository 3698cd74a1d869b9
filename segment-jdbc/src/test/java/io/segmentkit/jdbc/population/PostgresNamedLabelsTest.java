package io.segmentkit.jdbc.population;

class PostgresNamedLabelsTest extends JdbcNamedLabelsContract {
    private final TestDatabase database = TestServer.postgres();

    @Override
    TestDatabase database() {
        return database;
    }
}
