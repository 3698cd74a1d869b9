package io.segmentkit.jdbc.population;

@Engine(name = "PostgreSQL", runs = "a server 18, started by the build", stores = "columns of their own types")
class PostgresPopulationTest extends JdbcPopulationContract {
    private final TestDatabase database = TestServer.postgres();

    @Override
    TestDatabase database() {
        return database;
    }
}
