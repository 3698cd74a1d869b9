package io.segmentkit.jdbc.population;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteProfileLabelsTest extends JdbcProfileLabelsContract {
    @TempDir
    private static Path folder;

    private final TestDatabase database = TestDatabase.sqlite(folder);

    @Override
    TestDatabase database() {
        return database;
    }
}
