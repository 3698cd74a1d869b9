package io.segmentkit.jdbc.store;

import io.segmentkit.jdbc.population.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class SqliteContactStoreTest extends JdbcContactStoreContract {
    @TempDir
    static Path folder;

    private static TestDatabase database;

    @BeforeAll
    static void makeDatabase() {
        database = TestDatabase.sqlite(folder);
        database.execute("pragma journal_mode = wal");
    }

    @Override
    TestDatabase database() {
        return database;
    }
}
