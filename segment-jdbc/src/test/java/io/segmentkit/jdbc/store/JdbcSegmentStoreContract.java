package io.segmentkit.jdbc.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.SegmentStoreContract;
import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.store.SegmentStore;
import org.junit.jupiter.api.AfterEach;

/** Segments in a database; every connection is given back. */
abstract class JdbcSegmentStoreContract extends SegmentStoreContract {
    /** A database for all tests. */
    abstract TestDatabase database();

    @Override
    protected SegmentStore emptyStore() {
        return Databases.emptyStore(database());
    }

    @AfterEach
    void everyConnectionIsGivenBack() {
        assertThat(database().openConnections()).isZero();
    }
}
