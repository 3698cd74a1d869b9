package io.segmentkit.jdbc.population;

class H2NamedLabelsTest extends JdbcNamedLabelsContract {
    private final TestDatabase database = TestDatabase.h2();

    @Override
    TestDatabase database() {
        return database;
    }
}
