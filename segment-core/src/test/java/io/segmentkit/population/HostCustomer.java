package io.segmentkit.population;

import static io.segmentkit.contract.ContractSchema.ACTIVE;
import static io.segmentkit.contract.ContractSchema.AMOUNT;
import static io.segmentkit.contract.ContractSchema.BALANCE;
import static io.segmentkit.contract.ContractSchema.BIRTHDAY;
import static io.segmentkit.contract.ContractSchema.CITY;
import static io.segmentkit.contract.ContractSchema.CLOSED;
import static io.segmentkit.contract.ContractSchema.CREATED;
import static io.segmentkit.contract.ContractSchema.DEAL;
import static io.segmentkit.contract.ContractSchema.EMAILS;
import static io.segmentkit.contract.ContractSchema.GIFT;
import static io.segmentkit.contract.ContractSchema.INTERESTS;
import static io.segmentkit.contract.ContractSchema.KIND;
import static io.segmentkit.contract.ContractSchema.NAME_DAY;
import static io.segmentkit.contract.ContractSchema.NUMBERS;
import static io.segmentkit.contract.ContractSchema.PAGE_VIEW;
import static io.segmentkit.contract.ContractSchema.PRODUCT;
import static io.segmentkit.contract.ContractSchema.PURCHASE;
import static io.segmentkit.contract.ContractSchema.RENEWALS;
import static io.segmentkit.contract.ContractSchema.SCORE;
import static io.segmentkit.contract.ContractSchema.SECONDS;
import static io.segmentkit.contract.ContractSchema.SIGNUP;
import static io.segmentkit.contract.ContractSchema.STAGE;
import static io.segmentkit.contract.ContractSchema.URL;
import static io.segmentkit.contract.ContractSchema.VALUE;
import static java.util.stream.Collectors.toCollection;

import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Attribute;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A customer as hosts have them: typed fields, collections of different kinds, null where something is missing. */
final class HostCustomer {
    static final ProfileMapping<HostCustomer> MAPPING = ProfileMapping.of(HostCustomer.class)
            .id(customer -> customer.data.id())
            .bind(CITY, customer -> text(customer.data.value("city")))
            .bind(SCORE, HostCustomer::score)
            .bind(BALANCE, HostCustomer::balance)
            .bind(ACTIVE, customer -> customer.data.value("active") instanceof Value.Truth t ? t.truth() : null)
            .bind(BIRTHDAY, customer -> date(customer.data.value("birthday")))
            .bind(SIGNUP, customer -> instant(customer.data.value("signup")))
            .bind(KIND, customer -> text(customer.data.value("kind")))
            .bind(
                    NAME_DAY,
                    customer -> customer.data.value("nameDay") instanceof Value.DayOfYear d ? d.monthDay() : null)
            .bindAll(EMAILS, HostCustomer::emails)
            .bindAll(NUMBERS, HostCustomer::numbers)
            .bindAll(RENEWALS, HostCustomer::renewals)
            .tags(HostCustomer::tags)
            .labels(INTERESTS, HostCustomer::interests)
            .activities(
                    HostCustomer::pageViews,
                    a -> a.types(PAGE_VIEW)
                            .type(TestProfile.Activity::type)
                            .at(TestProfile.Activity::at)
                            .bind(URL, view -> text(view.parameters().get("url")))
                            .bind(SECONDS, HostCustomer::seconds))
            .activity(
                    PURCHASE,
                    HostCustomer::purchases,
                    a -> a.at(TestProfile.Activity::at)
                            .bind(AMOUNT, HostCustomer::amount)
                            .bind(
                                    PRODUCT,
                                    purchase -> text(purchase.parameters().get("product")))
                            .bind(
                                    GIFT,
                                    purchase -> purchase.parameters().get("gift") instanceof Value.Truth t
                                            ? t.truth()
                                            : null))
            .records(
                    DEAL,
                    HostCustomer::deals,
                    d -> d.bind(STAGE, deal -> text(deal.attributes().get("stage")))
                            .bind(VALUE, (TestProfile.Row deal) -> number(deal.attributes(), VALUE))
                            .bind(CLOSED, deal -> date(deal.attributes().get("closed")))
                            .bind(CREATED, deal -> instant(deal.attributes().get("created"))))
            .build();

    private final TestProfile data;
    private final @Nullable Set<String> tags;
    private final Set<String> interests = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));

    HostCustomer(TestProfile data) {
        this.data = data;
        this.tags = data.labels("tag").isEmpty() ? null : Set.copyOf(data.labels("tag"));
        this.interests.addAll(data.labels("interest"));
    }

    private @Nullable Long score() {
        return data.value("score") instanceof Value.Decimal number
                ? (Long) number.number().longValueExact()
                : null;
    }

    private @Nullable BigDecimal balance() {
        return data.value("balance") instanceof Value.Decimal number ? number.number() : null;
    }

    private Collection<String> emails() {
        return texts("emails").collect(toCollection(ArrayDeque::new));
    }

    private @Nullable List<Number> numbers() {
        List<Number> numbers = new ArrayList<>();
        for (Value value : data.values("numbers")) {
            long number = ((Value.Decimal) value).number().longValueExact();
            numbers.add(number == (int) number ? (Number) (int) number : (Number) number);
        }
        return numbers.isEmpty() ? null : numbers;
    }

    private Set<LocalDate> renewals() {
        return data.values("renewals").stream().map(HostCustomer::date).collect(toCollection(LinkedHashSet::new));
    }

    private @Nullable Set<String> tags() {
        return tags;
    }

    private Set<String> interests() {
        return interests;
    }

    private List<TestProfile.Activity> pageViews() {
        return data.activities();
    }

    private Collection<TestProfile.Activity> purchases() {
        return data.activities().stream()
                .filter(activity -> activity.type().equals("purchase"))
                .collect(toCollection(ArrayDeque::new));
    }

    private List<TestProfile.Row> deals() {
        return data.records(DEAL);
    }

    private static @Nullable BigDecimal amount(TestProfile.Activity purchase) {
        return number(purchase.parameters(), AMOUNT);
    }

    private static @Nullable Long seconds(TestProfile.Activity view) {
        BigDecimal seconds = number(view.parameters(), SECONDS);
        return seconds == null ? null : (Long) seconds.longValueExact();
    }

    private Stream<String> texts(String attribute) {
        return data.values(attribute).stream().map(value -> ((Value.Text) value).text());
    }

    private static @Nullable String text(@Nullable Value value) {
        return value instanceof Value.Text text ? text.text() : null;
    }

    private static @Nullable LocalDate date(@Nullable Value value) {
        return value instanceof Value.Date date ? date.date() : null;
    }

    private static @Nullable Instant instant(@Nullable Value value) {
        return value instanceof Value.Timestamp timestamp ? timestamp.instant() : null;
    }

    private static @Nullable BigDecimal number(Map<String, Value> row, Attribute attribute) {
        return row.get(attribute.name()) instanceof Value.Decimal number ? number.number() : null;
    }
}
