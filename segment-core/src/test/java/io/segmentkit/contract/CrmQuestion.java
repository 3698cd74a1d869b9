package io.segmentkit.contract;

import static io.segmentkit.contract.AwkwardValues.oneOf;
import static io.segmentkit.crm.Crm.bought;
import static io.segmentkit.crm.Crm.clients;
import static io.segmentkit.crm.Crm.companies;
import static io.segmentkit.crm.Crm.contacts;
import static io.segmentkit.crm.Crm.deals;
import static io.segmentkit.crm.Crm.leads;
import static io.segmentkit.crm.Crm.reachableBy;
import static io.segmentkit.crm.Crm.responsible;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.crm.Channel;
import io.segmentkit.crm.CrmFields;
import io.segmentkit.crm.DealState;
import io.segmentkit.crm.LeadState;
import io.segmentkit.crm.PurchasePlace;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A question of a CRM twice: in the library's words, and as plain code written straight from section R, which knows
 * profiles and rows by the names of their values only.
 */
record CrmQuestion(Criterion criterion, Predicate<TestProfile> plain) {
    /** Two or three questions, put together at random: the same for the same seed. */
    static CrmQuestion random(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        CrmQuestion first = one(random);
        CrmQuestion second = one(random);
        CrmQuestion third = one(random);
        return switch (random.nextInt(4)) {
            case 0 -> first;
            case 1 -> first.and(second);
            case 2 -> first.or(second).and(third);
            default -> first.and(second.not()).or(third);
        };
    }

    private CrmQuestion and(CrmQuestion other) {
        return new CrmQuestion(Criteria.allOf(criterion, other.criterion), plain.and(other.plain));
    }

    private CrmQuestion or(CrmQuestion other) {
        return new CrmQuestion(Criteria.anyOf(criterion, other.criterion), plain.or(other.plain));
    }

    private CrmQuestion not() {
        return new CrmQuestion(Criteria.not(criterion), plain.negate());
    }

    private static CrmQuestion one(RandomGenerator random) {
        return switch (random.nextInt(9)) {
            case 0 -> kind(random);
            case 1 -> new CrmQuestion(leads(), CrmQuestion::countsAsLead);
            case 2 -> leadsIn(oneOf(List.of(LeadState.values()), random));
            case 3 -> dealsIn(oneOf(List.of(DealState.values()), random));
            case 4 ->
                new CrmQuestion(
                        clients().withoutDeals(),
                        has("kind", "CONTACT", "COMPANY")
                                .and(p -> p.records("deal").isEmpty()));
            case 5 -> reachable(oneOf(List.of(Channel.values()), random), oneOf(List.of(Channel.values()), random));
            case 6 -> boughtSomewhere(oneOf(RandomCrmProfiles.PRODUCTS, random), random);
            case 7 -> amount(random.nextInt(0, 4) * 100);
            default -> persons(oneOf(RandomCrmProfiles.PERSONS, random), random);
        };
    }

    private static Predicate<TestProfile> has(String attribute, String... some) {
        return profile ->
                Stream.of(some).anyMatch(one -> profile.values(attribute).contains(new Value.Text(one)));
    }

    private static Predicate<TestProfile> row(String kind, Predicate<Map<String, Value>> meets) {
        return profile -> profile.records(kind).stream().anyMatch(row -> meets.test(row.attributes()));
    }

    private static boolean is(Map<String, Value> row, String attribute, String value) {
        return new Value.Text(value).equals(row.get(attribute));
    }

    private static boolean isPaid(Map<String, Value> row) {
        return new Value.Truth(true).equals(row.get("paid"));
    }

    private static boolean countsAsLead(TestProfile profile) {
        boolean reachable = Stream.of("phone", "email", "messenger")
                .anyMatch(channel -> !profile.values(channel).isEmpty());
        boolean repeat = profile.values("repeatLead").contains(new Value.Truth(true));
        boolean known = !profile.values("leadContact").isEmpty()
                || !profile.values("leadCompany").isEmpty();
        return has("kind", "LEAD").test(profile) && reachable && !repeat && !known;
    }

    private static CrmQuestion kind(RandomGenerator random) {
        return random.nextBoolean()
                ? new CrmQuestion(contacts().all(), has("kind", "CONTACT"))
                : new CrmQuestion(
                        companies().withDeals(), has("kind", "COMPANY").and(row("deal", row -> true)));
    }

    private static CrmQuestion leadsIn(LeadState state) {
        return new CrmQuestion(leads(state), has("leadState", state.name()).and(CrmQuestion::countsAsLead));
    }

    private static CrmQuestion dealsIn(DealState state) {
        return new CrmQuestion(
                clients().withDeals(state),
                has("kind", "CONTACT", "COMPANY").and(row("deal", row -> is(row, "state", state.name()))));
    }

    private static CrmQuestion reachable(Channel one, Channel other) {
        return new CrmQuestion(
                reachableBy(one, other),
                profile -> Stream.of(one, other)
                        .noneMatch(channel -> profile.values(channel.name().toLowerCase(Locale.ROOT))
                                .isEmpty()));
    }

    private static CrmQuestion boughtSomewhere(String product, RandomGenerator random) {
        Predicate<Map<String, Value>> same = row -> is(row, "product", product);
        Map<PurchasePlace, Predicate<TestProfile>> places = Map.of(
                PurchasePlace.PAID_ORDERS,
                row("orderProduct", same.and(CrmQuestion::isPaid)),
                PurchasePlace.UNPAID_ORDERS,
                row("orderProduct", same.and(row -> !isPaid(row))),
                PurchasePlace.DEALS_IN_PROGRESS,
                row("dealProduct", same.and(row -> is(row, "state", "IN_PROGRESS"))),
                PurchasePlace.WON_DEALS,
                row("dealProduct", same.and(row -> is(row, "state", "WON"))),
                PurchasePlace.LOST_DEALS,
                row("dealProduct", same.and(row -> is(row, "state", "LOST"))));
        PurchasePlace here = oneOf(List.of(PurchasePlace.values()), random);
        PurchasePlace there = oneOf(List.of(PurchasePlace.values()), random);
        return random.nextInt(4) == 0
                ? new CrmQuestion(
                        bought(product).anywhere(), row("orderProduct", same).or(row("dealProduct", same)))
                : new CrmQuestion(
                        bought(product).in(here, there), places.get(here).or(places.get(there)));
    }

    private static CrmQuestion amount(int amount) {
        Value exactly = new Value.Decimal(BigDecimal.valueOf(amount));
        return new CrmQuestion(
                deals().where(CrmFields.AMOUNT.is(amount)).ever(),
                row("deal", row -> exactly.equals(row.get("amount"))));
    }

    private static CrmQuestion persons(String person, RandomGenerator random) {
        Predicate<TestProfile> contact = has("contactResponsible", person);
        Predicate<TestProfile> company = has("companyResponsible", person);
        Predicate<TestProfile> deal = row("deal", row -> is(row, "responsible", person));
        return switch (random.nextInt(4)) {
            case 0 -> new CrmQuestion(responsible(person).ofContact(), contact);
            case 1 -> new CrmQuestion(responsible(person).ofCompany(), company);
            case 2 -> new CrmQuestion(responsible(person).ofDeal(), deal);
            default ->
                new CrmQuestion(
                        responsible(person).ofAnything(),
                        contact.or(company).or(deal).or(has("leadResponsible", person)));
        };
    }
}
