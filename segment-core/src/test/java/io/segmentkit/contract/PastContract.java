package io.segmentkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.time.AsOf;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a population is asked to tell why profiles entered and left (B5): as of before, and of some profiles. */
public abstract class PastContract extends RandomProfilesContract {
    @Test
    @DisplayName("B5 where time stands still, what happened since counts as now to windows that move, and only to them")
    void timeStandsStill() {
        for (long seed = SEED; seed < SEED + closely() / 20; seed++) {
            RandomCriteria random = new RandomCriteria(seed);
            AsOf then = random.asOf();
            AsOf asOf = then.standingStill(then.instant().plus(Duration.ofMinutes(97 * (seed % 80))));
            Criterion criterion = random.windowed();
            if (refusal(criterion).isEmpty()) {
                assertThat(membersOf(population(), criterion, asOf))
                        .as("seed " + seed + " as of " + asOf + ": " + criterion)
                        .isEqualTo(expected(criterion, asOf));
            }
        }
    }

    @Test
    @DisplayName("B5 some profiles by their ids are asked as all are, where they can be had at hand")
    void someProfilesAreAskedAsAllAre() {
        List<String> ids = Stream.concat(profiles().stream().limit(7).map(TestProfile::id), Stream.of("nobody"))
                .toList();
        population().among(ids).ifPresent(some -> {
            assertThat(some.size()).isEqualTo(7);
            RandomCriteria random = new RandomCriteria(SEED);
            for (int i = 0; i < closely() / 20; i++) {
                AsOf asOf = random.asOf();
                Criterion criterion = random.criterion();
                if (refusal(criterion).isEmpty()) {
                    Set<String> expected = expected(criterion, asOf);
                    expected.retainAll(ids);
                    assertThat(membersOf(some, criterion, asOf)).isEqualTo(expected);
                }
            }
        });
    }
}
