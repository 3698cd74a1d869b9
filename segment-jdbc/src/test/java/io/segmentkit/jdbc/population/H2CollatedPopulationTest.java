package io.segmentkit.jdbc.population;

/** A database whose texts are equal without regard to case and accents, in a session far from UTC. */
class H2CollatedPopulationTest extends JdbcPopulationContract {
    private final TestDatabase database =
            TestDatabase.h2("set collation english strength primary", "set time zone 'America/Sao_Paulo'");

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
        return new StoredForms.LocalTimes();
    }
}
