package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.saved;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.LEAD_SCORE;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static java.lang.System.out;

import io.segmentkit.definition.Audience;
import io.segmentkit.definition.Change;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.segment.Segment;
import io.segmentkit.segment.SegmentListener;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.Announcement;
import io.segmentkit.store.memory.InMemorySegmentStore;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Creates segments, refreshes them, hears who entered, and makes out an audience. */
public final class SegmentLife {
    private SegmentLife() {}

    /** Prints what a host is told, and what it can look up. */
    public static void main(String[] args) {
        Segments segments = Segments.builder()
                .population(InMemoryPopulation.of(CUSTOMERS, Shop.customers()))
                .store(InMemorySegmentStore.empty())
                .clock(Clock.fixed(TODAY.instant(), TODAY.zone()))
                .listener(new Greeting())
                .build();
        segments.create(SegmentDefinition.dynamic("Good leads", LEAD_SCORE.greaterThan(15))
                .readyForHours(48)
                .refreshEveryDays(1));
        segments.save("Calm", not(tag("churned")));
        segments.create(SegmentDefinition.dynamic("To call", allOf(inSegment("good leads"), saved("Calm")))
                .readyForHours(8));
        out.println("unknown: "
                + segments.create(SegmentDefinition.ofList("Called"), List.of("bob", "zoe"))
                        .unknown());

        out.println(segments.refreshDue());
        for (Segment segment : segments.all()) {
            out.println(segment.name() + ": " + segment.state() + ", " + segment.members() + " members");
        }
        Audience audience = Audience.of("To call").minus("Called");
        out.println(segments.audience(audience).count() + " to call, bob: "
                + segments.audience(audience).exclusions("bob"));
        out.print(segments.preview("To call").text());
    }

    /** What a host does when profiles enter; here it only says so. */
    private static final class Greeting implements SegmentListener {
        @Override
        public void entered(Announcement announcement, Stream<Change> entries) {
            out.println(announcement.name() + ": welcome "
                    + entries.map(Change::profileId).sorted().toList());
        }
    }
}
