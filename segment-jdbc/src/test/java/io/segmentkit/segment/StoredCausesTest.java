package io.segmentkit.segment;

import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Core's random histories of causes, kept in a database. */
class StoredCausesTest {
    @Property(tries = 5)
    @Label("B5 in random histories in a database each entry and exit has the cause that the oracle finds")
    void causesAreThoseOfTheOracle(@ForAll long seed) {
        new RandomCauses(seed, JdbcSegmentStore.of(TestDatabase.h2()), UnaryOperator.identity()).run();
    }
}
