package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static io.segmentkit.time.Windows.lastDays;
import static java.lang.System.out;

import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.segment.SegmentListener;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.Announcement;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reminds customers who leave a segment because time passes, and not for another reason. */
public final class WhyTheyLeft {
    private static final Instant NEXT_WEEK = TODAY.instant().plus(Duration.ofDays(7));

    private WhyTheyLeft() {}

    /** Prints who is reminded, and how many entered and left why. */
    public static void main(String[] args) {
        InMemorySegmentStore store = InMemorySegmentStore.empty();
        Segments today = segments(store, Shop.customers(), TODAY.instant());
        today.create(SegmentDefinition.dynamic(
                "Active", activity("page_view").in(lastDays(7)).ever()));
        today.refresh("Active");

        Event visit = new Event("page_view", NEXT_WEEK, "/", null);
        Customer eve = new Customer("eve", "Warszawa", 25, null, Set.of(), List.of(visit));
        List<Customer> customers =
                List.of(Shop.customers().get(0), Shop.customers().get(1), eve);
        Segments nextWeek = segments(store, customers, NEXT_WEEK);
        nextWeek.refresh("Active");
        for (Run run : nextWeek.history("Active")) {
            out.println("entered by " + run.enteredBy() + ", left by " + run.leftBy());
        }
    }

    private static Segments segments(InMemorySegmentStore store, List<Customer> customers, Instant now) {
        return Segments.builder()
                .population(InMemoryPopulation.of(CUSTOMERS, customers))
                .store(store)
                .clock(Clock.fixed(now, TODAY.zone()))
                .listener(new Reminders())
                .build();
    }

    private static final class Reminders implements SegmentListener {
        @Override
        public void left(Announcement announcement, Stream<Change> exits) {
            exits.filter(exit -> exit.cause() == ChangeCause.TIME).forEach(exit -> remind(exit.profileId()));
        }

        /** What a host does then; here it only says so. */
        private static void remind(String id) {
            out.println("we miss you, " + id);
        }
    }
}
