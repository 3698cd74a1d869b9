package io.segmentkit.examples.benchmarks.staging;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.definition.Run;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import io.segmentkit.store.StoredSegment;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class StagingBenchmarkTest {
    private static final String URL = "jdbc:h2:mem:staging;DB_CLOSE_DELAY=-1";

    @Test
    void membersTravelThroughTheJvm() throws Exception {
        StagingBenchmark.main(new String[] {"25000", URL});
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(URL);
        JdbcSegmentStore store = JdbcSegmentStore.of(source);
        StoredSegment segment = store.catalog().segments().get(0);
        assertThat(store.runs(segment.id())).extracting(Run::members).containsExactly(24_750L, 25_000L);
        assertThat(store.runs(segment.id())).extracting(Run::left).containsExactly(250L, 0L);
    }
}
