package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.categories;
import static io.segmentkit.criteria.Criteria.choice;
import static io.segmentkit.criteria.Criteria.consents;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.monthDay;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.criteria.Criteria.timestamp;

import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.MonthDayAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneId;

/** What the examples of lint are about. */
final class LintSchema {
    static final NumberAttribute SCORE = integer("leadScore");
    static final NumberAttribute BALANCE = number("balance");
    static final TextAttribute CITY = text("city");
    static final TextAttribute EMAILS = text("emails");
    static final NumberAttribute SIZES = integer("sizes");
    static final ChoiceAttribute TIER = choice("tier", "gold", "silver", "bronze");
    static final BooleanAttribute ACTIVE = bool("active");
    static final DateAttribute BIRTHDAY = date("birthday");
    static final TimestampAttribute SEEN = timestamp("lastSeen");
    static final MonthDayAttribute NAME_DAY = monthDay("nameDay");
    static final NumberAttribute AMOUNT = number("amount");
    static final NumberAttribute ITEMS = integer("items");
    static final TextAttribute PRODUCT = text("product");
    static final ChoiceAttribute STAGE = choice("stage", "open", "won", "lost");
    static final DateAttribute CLOSED = date("closed");

    static final Schema SCHEMA = Schema.builder()
            .attributes(SCORE, BALANCE, CITY, TIER, ACTIVE, BIRTHDAY, SEEN, NAME_DAY)
            .multiValued(EMAILS)
            .multiValued(SIZES)
            .labels(tags(), categories(), consents())
            .activity("purchase", AMOUNT, ITEMS, PRODUCT)
            .activity("visit", text("url"))
            .record("deal", STAGE, AMOUNT, CLOSED)
            .build();

    /** 7 May 2026, noon. */
    static final AsOf TODAY = asOf("2026-05-07T10:00:00Z");

    private LintSchema() {}

    static AsOf asOf(String instant) {
        return AsOf.at(Instant.parse(instant), ZoneId.of("Europe/Warsaw"));
    }
}
