package io.segmentkit.jdbc.population;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DuckDbNamedLabelsTest extends JdbcNamedLabelsContract {
    @TempDir
    private static Path folder;

    private final TestDatabase database = TestDatabase.duckDb(folder);

    @Override
    TestDatabase database() {
        return database;
    }
}
