package io.segmentkit.jdbc.population;

@Engine(name = "H2", runs = "in process", stores = "columns of their own types", timestampDigits = 9)
class H2PopulationTest extends JdbcPopulationContract {
    private final TestDatabase database = TestDatabase.h2();

    @Override
    TestDatabase database() {
        return database;
    }
}
