package io.segmentkit.jdbc.population;

import org.jspecify.annotations.Nullable;

/** A coordinator and two workers, asked in a session far from UTC. */
class TrinoPopulationTest extends JdbcPopulationContract {
    private @Nullable TestDatabase database;

    @Override
    TestDatabase database() {
        if (database == null) {
            database = TrinoDatabase.in("America/St_Johns");
        }
        return database;
    }

    @Override
    StoredForms forms() {
        return new StoredForms.Micros();
    }
}
