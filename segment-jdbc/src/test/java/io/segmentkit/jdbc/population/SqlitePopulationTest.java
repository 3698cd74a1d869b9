package io.segmentkit.jdbc.population;

@Engine(name = "SQLite", runs = "in process", stores = "ISO texts, 0 and 1, a collation without case")
class SqlitePopulationTest extends JdbcPopulationContract {
    private static final TestDatabase DATABASE = TestDatabase.sqlite();

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Override
    StoredForms forms() {
        return new StoredForms.Texts();
    }
}
