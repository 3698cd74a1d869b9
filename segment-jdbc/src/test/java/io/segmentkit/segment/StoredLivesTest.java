package io.segmentkit.segment;

import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Core's random lives of segments, kept in a database. */
class StoredLivesTest {
    @Property(tries = 5)
    @Label("S1 S2 S3 S4 S10 A6 random lives of segments in a database are those of a naive model")
    void randomLivesAreThoseOfTheModel(@ForAll long seed) {
        new RandomLife(seed, JdbcSegmentStore.of(TestDatabase.h2())).run();
    }
}
