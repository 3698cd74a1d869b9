package io.segmentkit.jdbc.population;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

@Engine(name = "DuckDB", runs = "in process", stores = "columns of their own types")
class DuckDbPopulationTest extends JdbcPopulationContract {
    @TempDir
    static Path folder;

    private @Nullable TestDatabase database;

    @Override
    TestDatabase database() {
        if (database == null) {
            database = TestDatabase.duckDb(folder);
        }
        return database;
    }
}
