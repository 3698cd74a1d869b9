package io.segmentkit.jdbc.population;

/** MariaDB with its usual collation, where case, accents and trailing spaces do not count, in a session far from UTC. */
class MariaDbPopulationTest extends JdbcPopulationContract {
    private final TestDatabase database = TestServer.mariaDb("character set utf8mb4", "set time_zone = '-03:30'");

    @Override
    TestDatabase database() {
        return database;
    }

    @Override
    StoredForms forms() {
        return new MariaDbForms();
    }
}
