package io.segmentkit.random;

import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.categories;
import static io.segmentkit.criteria.Criteria.choice;
import static io.segmentkit.criteria.Criteria.consents;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.labels;
import static io.segmentkit.criteria.Criteria.monthDay;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.criteria.Criteria.timestamp;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.Schema;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** A schema that has every type of attribute, several values, label sets, activities and records. */
public final class ExampleSchema {
    private static final Attribute[] ROW = {
        text("page"),
        integer("items"),
        number("amount"),
        bool("gift"),
        date("due"),
        timestamp("sent"),
        choice("channel", "web", "shop", "phone"),
        monthDay("season")
    };

    /** Fits the criteria that are generated for it. */
    public static final Schema SCHEMA = Schema.builder()
            .attributes(
                    text("city"),
                    integer("leadScore"),
                    number("balance"),
                    bool("subscribed"),
                    date("birthday"),
                    timestamp("lastSeen"),
                    choice("tier", "gold", "silver", "bronze"),
                    monthDay("nameDay"))
            .multiValued(text("emails"))
            .multiValued(integer("scores"))
            .multiValued(date("visits"))
            .labels(tags(), categories(), consents(), labels("ł %_\\\"'"))
            .activity("purchase", ROW)
            .activity("page view", text("page"), number("amount"))
            .record("deal", ROW)
            .record("order")
            .build();

    /** Has the same names for things of other types, or does not have them, so that most criteria do not fit it. */
    public static final Schema ROTATED = Schema.builder()
            .attributes(
                    integer("city"),
                    text("leadScore"),
                    bool("balance"),
                    date("subscribed"),
                    monthDay("birthday"),
                    choice("lastSeen", "gold"),
                    choice("tier", "gold", "tin"))
            .multiValued(timestamp("emails"))
            .labels(tags())
            .activity("purchase", text("amount"), choice("page", "/"), date("sent"), number("channel"), text("due"))
            .record("deal", number("items"), text("gift"), integer("season"), timestamp("due"))
            .record("order", text("page"))
            .build();

    /** Names of segments, and names under which criteria are saved. */
    public static final List<String> NAMES = List.of("vip", "Newsletter ", "ß/~\"\\");

    private ExampleSchema() {}

    /** Criteria of at most so many levels that fit {@link #SCHEMA} and refer to {@link #NAMES}. */
    public static Arbitrary<Criterion> criteria(int depth) {
        return CriterionArbitraries.of(SCHEMA, List.of("Media", "media", "Ł%_", "new "))
                .referringTo(NAMES, NAMES)
                .criteria(depth);
    }
}
