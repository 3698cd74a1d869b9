package io.segmentkit.jdbc.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.jdbc.population.TestDatabase;
import io.segmentkit.jdbc.population.TestServer;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostgresSegmentStoreTest extends JdbcSegmentStoreContract {
    private static final TestDatabase DATABASE = TestServer.postgres();

    @Override
    TestDatabase database() {
        return DATABASE;
    }

    @Test
    @DisplayName("S5 members are kept through a pool that does not show PostgreSQL's driver")
    void membersAreKeptWithoutTheDriver() {
        DataSource pool = CountingRows.hiding(DATABASE);
        Set<String> ids = Set.of("a", "b\\", "c\t");
        assertThat(committed(Databases.emptyStore(DATABASE, pool), ids)).isEqualTo(ids);
    }
}
