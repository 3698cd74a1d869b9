package io.segmentkit.evaluate;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.criteria.Criteria.timestamp;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.lastHours;
import static io.segmentkit.time.Windows.nextDays;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.time.AsOf;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of host objects allocate nothing, not even before the JIT has seen them. */
class AllocationTest {
    private static final TextAttribute CITY = text("city");
    private static final NumberAttribute SCORE = integer("score");
    private static final DateAttribute BIRTHDAY = date("birthday");
    private static final TimestampAttribute SIGNUP = timestamp("signup");
    private static final NumberAttribute AMOUNT = number("amount");
    private static final TextAttribute URL = text("url");
    private static final AsOf NOW = AsOf.at(Instant.parse("2025-12-28T12:00:00Z"), ZoneId.of("UTC"));

    private record Event(String type, Instant at, String url, BigDecimal amount) {}

    private record Contact(
            String city, int score, LocalDate birthday, Instant signup, Set<String> tags, List<Event> events) {}

    private static final ProfileMapping<Contact> CONTACTS = ProfileMapping.of(Contact.class)
            .id(Contact::city)
            .bind(CITY, Contact::city)
            .bind(SCORE, Contact::score)
            .bind(BIRTHDAY, Contact::birthday)
            .bind(SIGNUP, Contact::signup)
            .tags(Contact::tags)
            .activities(
                    Contact::events,
                    a -> a.type(Event::type).at(Event::at).bind(URL, Event::url).bind(AMOUNT, Event::amount))
            .build();

    static Stream<Criterion> criteria() {
        return Stream.of(
                allOf(CITY.is("Warszawa"), SCORE.greaterThan(20), CITY.oneOf("a", "b", "c", "Warszawa")),
                allOf(tag("a"), not(tag("b")), tags().hasAll("a", "c")),
                BIRTHDAY.in(nextDays(7).ignoringYear()),
                BIRTHDAY.between(LocalDate.of(1990, 1, 1), LocalDate.of(1991, 1, 1)),
                anyOf(SIGNUP.in(lastDays(30)), SIGNUP.in(lastHours(24))),
                CITY.ignoringCase().contains("WAR"),
                activity("page_view")
                        .where(URL.startsWith("/pricing"))
                        .in(lastDays(30))
                        .atLeast(3),
                activity("purchase").in(lastDays(90)).sum(AMOUNT).atLeast(500),
                activity("purchase").average(AMOUNT).lessThan(7),
                activity("purchase").max(AMOUNT).greaterThan(1000),
                activity("purchase").last().in(lastDays(9)));
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aTestAllocatesNothing(Criterion criterion) {
        Contact contact = new Contact(
                "Warszawa",
                300,
                LocalDate.of(1990, 1, 2),
                NOW.instant().minusSeconds(60),
                Set.of("a", "c"),
                List.of(
                        new Event("page_view", NOW.instant().minusSeconds(60), "/pricing/x", new BigDecimal("1.50")),
                        new Event("purchase", NOW.instant().minusSeconds(90), "", new BigDecimal("499.99")),
                        new Event("purchase", NOW.instant().minusSeconds(70), "", new BigDecimal("12.00"))));
        BoundCriterion<Contact> bound = CONTACTS.compile(criterion).asOf(NOW);
        // The first runs load classes and link method references.
        for (int i = 0; i < 100; i++) {
            bound.test(contact);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1_000; i++) {
            bound.test(contact);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).as("bytes in 1,000 tests").isLessThan(1_000);
    }
}
