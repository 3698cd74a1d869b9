package io.segmentkit.contract;

import static io.segmentkit.criteria.Criteria.bool;
import static io.segmentkit.criteria.Criteria.choice;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.labels;
import static io.segmentkit.criteria.Criteria.monthDay;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.criteria.Criteria.timestamp;

import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.criteria.MonthDayAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.schema.Schema;

/** What the profiles of the contract have: every type of attribute, single and multi-valued, labels, activities, records. */
public final class ContractSchema {
    public static final TextAttribute CITY = text("city");
    public static final TextAttribute EMAILS = text("emails");
    public static final NumberAttribute SCORE = integer("score");
    public static final NumberAttribute NUMBERS = integer("numbers");
    public static final NumberAttribute BALANCE = number("balance");
    public static final BooleanAttribute ACTIVE = bool("active");
    public static final DateAttribute BIRTHDAY = date("birthday");
    public static final DateAttribute RENEWALS = date("renewals");
    public static final TimestampAttribute SIGNUP = timestamp("signup");
    public static final ChoiceAttribute KIND = choice("kind", "CONTACT", "COMPANY", "LEAD");
    public static final MonthDayAttribute NAME_DAY = monthDay("nameDay");

    public static final LabelSet TAGS = tags();
    public static final LabelSet INTERESTS = labels("interest");

    public static final String PAGE_VIEW = "page_view";
    public static final TextAttribute URL = text("url");
    public static final NumberAttribute SECONDS = integer("seconds");

    public static final String PURCHASE = "purchase";
    public static final NumberAttribute AMOUNT = number("amount");
    public static final TextAttribute PRODUCT = text("product");
    public static final BooleanAttribute GIFT = bool("gift");

    public static final String DEAL = "deal";
    public static final ChoiceAttribute STAGE = choice("stage", "OPEN", "WON", "LOST");
    public static final NumberAttribute VALUE = number("value");
    public static final DateAttribute CLOSED = date("closed");
    public static final TimestampAttribute CREATED = timestamp("created");

    public static final Schema SCHEMA = Schema.builder()
            .attributes(CITY, SCORE, BALANCE, ACTIVE, BIRTHDAY, SIGNUP, KIND, NAME_DAY)
            .multiValued(EMAILS)
            .multiValued(NUMBERS)
            .multiValued(RENEWALS)
            .labels(TAGS, INTERESTS)
            .activity(PAGE_VIEW, URL, SECONDS)
            .activity(PURCHASE, AMOUNT, PRODUCT, GIFT)
            .record(DEAL, STAGE, VALUE, CLOSED, CREATED)
            .build();

    private ContractSchema() {}
}
