package io.segmentkit.jdbc.population;

/** Texts without regard to case, dates and timestamps as numbers, codes for choices and booleans. */
class H2CodedPopulationTest extends JdbcPopulationContract {
    private final TestDatabase database = TestDatabase.h2();

    @Override
    boolean isVariant() {
        return true;
    }

    @Override
    TestDatabase database() {
        return database;
    }

    @Override
    StoredForms forms() {
        return new StoredForms.Coded();
    }
}
