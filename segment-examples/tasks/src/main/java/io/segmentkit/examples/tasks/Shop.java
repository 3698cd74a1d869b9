package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.text;

import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.time.AsOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A host application's three customers, and how they are read. */
final class Shop {
    // Attributes are defined once, to bind and to ask.
    static final TextAttribute CITY = text("city");
    static final NumberAttribute LEAD_SCORE = integer("leadScore");
    static final DateAttribute BIRTHDAY = date("birthday");
    static final TextAttribute URL = text("url");
    static final NumberAttribute AMOUNT = number("amount");

    // How the host's own classes are read; nothing is copied.
    static final ProfileMapping<Customer> CUSTOMERS = ProfileMapping.of(Customer.class)
            .id(Customer::id)
            .bind(CITY, Customer::city)
            .bind(LEAD_SCORE, Customer::score)
            .bind(BIRTHDAY, Customer::birthday)
            .tags(Customer::tags)
            .activities(
                    Customer::events,
                    event -> event.type(Event::kind)
                            .at(Event::time)
                            .bind(URL, Event::url)
                            .bind(AMOUNT, Event::amount))
            .build();

    static final AsOf TODAY = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));

    private Shop() {}

    static List<Customer> customers() {
        return List.of(
                new Customer(
                        "ada",
                        "Warszawa",
                        42,
                        LocalDate.of(1990, 5, 9),
                        Set.of("vip"),
                        List.of(
                                view("2026-05-01T08:00:00Z", "/pricing"),
                                view("2026-05-02T08:00:00Z", "/pricing/pro"),
                                view("2026-05-06T08:00:00Z", "/pricing"),
                                purchase("2026-04-20T12:00:00Z", "499.99"),
                                purchase("2026-05-03T12:00:00Z", "0.01"))),
                new Customer("bob", "Łódź", 18, null, Set.of(), List.of(view("2026-05-05T08:00:00Z", "/pricing"))),
                new Customer(
                        "eve",
                        "Warszawa",
                        25,
                        LocalDate.of(2000, 2, 29),
                        Set.of("churned"),
                        List.of(purchase("2025-01-01T12:00:00Z", "900"))));
    }

    private static Event view(String time, String url) {
        return new Event("page_view", Instant.parse(time), url, null);
    }

    private static Event purchase(String time, String amount) {
        return new Event("purchase", Instant.parse(time), null, new BigDecimal(amount));
    }
}
