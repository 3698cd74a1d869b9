package io.segmentkit.jdbc.population;

/** Columns whose texts are equal without regard to case and accents, codes and numbers, a session far from UTC. */
@Engine(
        name = "PostgreSQL",
        runs = "a server 18, started by the build",
        stores = "codes, epochs, marks, a collation without case and accents")
class PostgresCollatedPopulationTest extends JdbcPopulationContract {
    private final TestDatabase database = TestServer.postgres("set time zone 'Asia/Kolkata'");

    PostgresCollatedPopulationTest() {
        database.execute("create collation alike (provider = icu, locale = 'und-u-ks-level1', deterministic = false)");
    }

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
        return new StoredForms.Coded("varchar collate alike");
    }
}
