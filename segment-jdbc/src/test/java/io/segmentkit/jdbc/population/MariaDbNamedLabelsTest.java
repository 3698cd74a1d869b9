package io.segmentkit.jdbc.population;

class MariaDbNamedLabelsTest extends JdbcNamedLabelsContract {
    private final TestDatabase database = TestServer.mariaDb(
            "character set utf8mb4 collate utf8mb4_nopad_bin",
            "set session sql_mode = concat(@@sql_mode, ',ANSI_QUOTES,NO_BACKSLASH_ESCAPES')");

    @Override
    TestDatabase database() {
        return database;
    }
}
