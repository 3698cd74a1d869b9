package io.segmentkit.jdbc.population;

/** Turkish letters, codes, moments kept as TIMESTAMP or as numbers, and words of SQL that mean other things. */
@Engine(
        name = "MariaDB",
        runs = "a server 11, started by the build",
        stores = "codes, epochs, marks, Turkish letters, another SQL mode")
class MariaDbCollatedPopulationTest extends JdbcPopulationContract {
    private final TestDatabase database = TestServer.mariaDb(
            "character set utf8mb4 collate utf8mb4_turkish_ci",
            "set time_zone = '+05:30'",
            "set sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT,HIGH_NOT_PRECEDENCE,"
                    + "NO_UNSIGNED_SUBTRACTION,PAD_CHAR_TO_FULL_LENGTH,IGNORE_SPACE,ONLY_FULL_GROUP_BY'");

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
        return new StoredForms.Coded("varchar(200)");
    }
}
