package io.segmentkit.jdbc.population;

/** Texts without regard to case, dates and timestamps as numbers, codes for choices and booleans. */
@Engine(
        name = "H2",
        runs = "in process",
        stores = "codes, epochs, marks, texts without regard to case",
        timestampDigits = 9)
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
        return new StoredForms.Coded("varchar_ignorecase");
    }
}
