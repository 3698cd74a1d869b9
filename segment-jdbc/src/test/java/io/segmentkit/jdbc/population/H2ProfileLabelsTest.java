package io.segmentkit.jdbc.population;

class H2ProfileLabelsTest extends JdbcProfileLabelsContract {
    private final TestDatabase database = TestDatabase.h2();

    @Override
    TestDatabase database() {
        return database;
    }
}
