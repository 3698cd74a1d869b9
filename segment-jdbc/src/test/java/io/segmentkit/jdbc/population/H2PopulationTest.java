package io.segmentkit.jdbc.population;

class H2PopulationTest extends JdbcPopulationContract {
    private final TestDatabase database = TestDatabase.h2();

    @Override
    TestDatabase database() {
        return database;
    }
}
