package io.segmentkit.jdbc.population;

import org.jspecify.annotations.Nullable;

/** A coordinator and two workers, asked in a session far from UTC. */
@Engine(
        name = "Trino",
        runs = "a coordinator and two workers, started by the build on a JDK 25",
        stores = "columns of their own types",
        timestampDigits = 9,
        refuses = "nothing; segments of more than 10,000 members are looked up by the client")
class TrinoPopulationTest extends JdbcPopulationContract {
    private @Nullable TestDatabase database;

    @Override
    TestDatabase database() {
        if (database == null) {
            database = TrinoDatabase.in("America/St_Johns");
        }
        return database;
    }

    /** A statement takes a good part of a second there, however little it reads. */
    @Override
    protected int closely() {
        return super.closely() / 10;
    }

    @Override
    StoredForms forms() {
        return new StoredForms.Micros();
    }
}
