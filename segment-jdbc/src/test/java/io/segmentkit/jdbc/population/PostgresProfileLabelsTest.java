package io.segmentkit.jdbc.population;

class PostgresProfileLabelsTest extends JdbcProfileLabelsContract {
    private final TestDatabase database = TestServer.postgres();

    @Override
    TestDatabase database() {
        return database;
    }
}
