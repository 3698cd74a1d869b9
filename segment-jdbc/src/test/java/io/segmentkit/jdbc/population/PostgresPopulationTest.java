package io.segmentkit.jdbc.population;

class PostgresPopulationTest extends JdbcPopulationContract {
    private final TestDatabase database = TestServer.postgres();

    @Override
    TestDatabase database() {
        return database;
    }
}
