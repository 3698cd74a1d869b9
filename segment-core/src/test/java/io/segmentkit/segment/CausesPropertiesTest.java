package io.segmentkit.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.definition.ChangeCause;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

class CausesPropertiesTest {
    private static final Map<ChangeCause, Integer> SEEN = new EnumMap<>(ChangeCause.class);

    @Property(tries = 20)
    @Label("B5 in random histories each entry and exit has the cause that taking back one thing after the other finds")
    void causesAreThoseOfTheOracle(@ForAll long seed) {
        gather(new RandomCauses(seed, InMemorySegmentStore.empty(), UnaryOperator.identity()).run());
    }

    @Property(tries = 10)
    @Label("B5 so it has over a population that does not say where its profiles are")
    void causesOfRemoteProfilesAreThoseOfTheOracle(@ForAll long seed) {
        gather(new RandomCauses(seed, InMemorySegmentStore.empty(), Remote::new).run());
    }

    private static void gather(Map<ChangeCause, Integer> seen) {
        seen.forEach((cause, count) -> SEEN.merge(cause, count, Integer::sum));
    }

    /** So that the histories are no random walk past what they are about. */
    @AfterContainer
    static void everyCauseWasSeen() {
        assertThat(SEEN)
                .containsOnlyKeys(ChangeCause.TIME, ChangeCause.DEFINITION, ChangeCause.SEGMENT, ChangeCause.DATA);
        assertThat(SEEN.values()).allMatch(count -> count > 5);
    }
}
