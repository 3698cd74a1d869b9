package io.segmentkit.examples.quickstart.store;

import io.segmentkit.contact.ContactStore;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.jdbc.store.JdbcSegmentStore;
import io.segmentkit.segment.Segments;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Lists that contacts are put into, which must be there before. Those that are new go again if nothing comes into them.
 *
 * @param kept where they are
 * @param names the names that the user has given
 */
record ContactLists(JdbcSegmentStore kept, Set<String> names) {
    private static final Clock CLOCK = Clock.systemUTC();

    /**
     * What the import makes of contacts in these lists.
     *
     * @throws IllegalArgumentException if a name is none
     */
    <T> T during(Function<ContactStore, T> importing) {
        Segments segments = Segments.builder()
                .populations(() -> {
                    throw new IllegalStateException("lists are made without asking profiles");
                })
                .store(kept)
                .clock(CLOCK)
                .build();
        List<String> made =
                names.stream().filter(name -> segments.find(name).isEmpty()).toList();
        made.forEach(name -> segments.create(SegmentDefinition.ofList(name)));
        boolean done = false;
        try {
            T result = importing.apply(kept.contacts(CLOCK));
            done = true;
            return result;
        } finally {
            if (!done) {
                made.forEach(segments::delete);
            }
        }
    }
}
