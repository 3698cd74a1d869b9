package io.segmentkit.jdbc.population;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DuckDbProfileLabelsTest extends JdbcProfileLabelsContract {
    @TempDir
    private static Path folder;

    private final TestDatabase database = TestDatabase.duckDb(folder);

    @Override
    TestDatabase database() {
        return database;
    }
}
