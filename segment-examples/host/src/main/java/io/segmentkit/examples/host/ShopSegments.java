package io.segmentkit.examples.host;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.time.Windows.lastDays;

import io.segmentkit.action.Action;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.SegmentDefinition;
import io.segmentkit.segment.Segments;

/** The segments of the shop, and what is done to their members. */
final class ShopSegments {
    static final String REGULARS = "Regulars";
    static final String REGULARS_IN_WARSAW = "Regulars in Warsaw";
    static final String LOST = "Lost";

    private static final Criterion BOUGHT_OFTEN =
            activity(Shop.PURCHASE).in(lastDays(30)).atLeast(3);
    private static final Criterion BOUGHT_LONG_AGO = allOf(
            activity(Shop.PURCHASE).ever(),
            activity(Shop.PURCHASE).in(lastDays(30)).never());

    private ShopSegments() {}

    /** Creates them, unless the database has them from a time before. */
    static void create(Segments segments) {
        if (segments.find(REGULARS).isPresent()) {
            return;
        }
        segments.create(SegmentDefinition.dynamic(REGULARS, BOUGHT_OFTEN)
                .readyForHours(48)
                .refreshEveryDays(1));
        segments.create(
                SegmentDefinition.dynamic(REGULARS_IN_WARSAW, allOf(inSegment(REGULARS), Shop.CITY.is("Warszawa")))
                        .readyForHours(48)
                        .refreshEveryDays(1));
        segments.create(SegmentDefinition.dynamic(LOST, BOUGHT_LONG_AGO)
                .readyForHours(48)
                .refreshEveryDays(1));
        segments.actions().plan(REGULARS, Action.addTag("regular"));
        segments.actions().plan(REGULARS_IN_WARSAW, Action.export("name", "city"));
    }
}
