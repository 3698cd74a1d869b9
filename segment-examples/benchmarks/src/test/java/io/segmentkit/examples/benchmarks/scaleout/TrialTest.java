package io.segmentkit.examples.benchmarks.scaleout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.segmentkit.jdbc.trino.Trino;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final int CONTACTS = 20_000;

    @Test
    @DisplayName("B1 Trino counts what memory counts, with the work of both workers")
    void trinoCountsWhatMemoryCounts() throws SQLException {
        assumeTrue(Trino.missing().isEmpty(), () -> Trino.missing().orElse(""));
        try (Trino trino = Trino.start("-Xmx1g")) {
            Trial trial = new Trial(trino.url());
            trial.load(CONTACTS);
            assertThat(trial.activities()).isEqualTo(10L * CONTACTS);
            assertThat(trial.ask(1)).hasSize(6).allSatisfy(result -> {
                assertThat(result.counted()).as("%s", result.query()).isEqualTo(result.expected());
                assertThat(result.counted()).as("%s", result.query()).isPositive();
                assertThat(result.workers()).as("%s", result.query()).hasSize(2);
            });
        }
    }
}
