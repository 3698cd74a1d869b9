package io.segmentkit.jdbc.population;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** A database whose texts are equal without regard to case, in a session far from UTC. */
class DuckDbCollatedPopulationTest extends JdbcPopulationContract {
    @TempDir
    static Path folder;

    private @Nullable TestDatabase database;

    @Override
    boolean isVariant() {
        return true;
    }

    @Override
    TestDatabase database() {
        if (database == null) {
            database = TestDatabase.duckDb(folder, "set default_collation = 'nocase'");
        }
        return database;
    }

    @Override
    StoredForms forms() {
        return new StoredForms.LocalTimes();
    }
}
