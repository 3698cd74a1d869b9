package io.segmentkit.jdbc.population;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

@Engine(name = "SQLite", runs = "in process", stores = "ISO texts, 0 and 1, a collation without case")
class SqlitePopulationTest extends JdbcPopulationContract {
    @TempDir
    static Path folder;

    private @Nullable TestDatabase database;

    @Override
    TestDatabase database() {
        if (database == null) {
            database = TestDatabase.sqlite(folder);
        }
        return database;
    }

    @Override
    StoredForms forms() {
        return new StoredForms.Texts();
    }
}
