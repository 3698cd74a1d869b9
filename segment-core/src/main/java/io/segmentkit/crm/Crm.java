package io.segmentkit.crm;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.crm.CrmFields.DEAL;
import static io.segmentkit.crm.CrmFields.DEAL_STATE;
import static io.segmentkit.crm.CrmFields.LEAD_STATE;
import static io.segmentkit.crm.CrmFields.ORDER;
import static io.segmentkit.crm.CrmFields.PAID;

import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.RecordQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The door to criteria in the words of a CRM, to be imported statically.
 *
 * <pre>{@code
 * clients().withoutDeals()
 * contacts().withDeals(WON)
 * allOf(leads(LeadState.IN_PROGRESS), reachableBy(PHONE, EMAIL))
 * bought("X").in(PAID_ORDERS, WON_DEALS)
 * deals(WON).where(AMOUNT.between(500, 1000)).ever()
 * responsible("ann", "bob").ofDeal()
 * }</pre>
 *
 * <p>They are made of the general criteria alone, so that everything that takes a criterion takes them: every population,
 * JSON, explanations, segments.
 */
public final class Crm {
    private Crm() {}

    /** Clients of both kinds, contacts and companies (R1). */
    public static Clients clients() {
        return new Clients(ProfileKind.CONTACT, ProfileKind.COMPANY);
    }

    /** Contacts (R1). */
    public static Clients contacts() {
        return new Clients(ProfileKind.CONTACT);
    }

    /** Companies (R1). */
    public static Clients companies() {
        return new Clients(ProfileKind.COMPANY);
    }

    /**
     * The profile is a lead that counts: it has a phone number, an e-mail or an address in a messenger, is no repeat lead, and
     * its form names neither a contact nor a company (R1).
     *
     * @param states the states of which it must have one; any, or none, where no state is given (R2)
     */
    public static Criterion leads(LeadState... states) {
        List<Criterion> parts = new ArrayList<>();
        parts.add(CrmFields.KIND.is(ProfileKind.LEAD.name()));
        parts.add(anyOf(Stream.of(Channel.values())
                .map(channel -> channel.addresses().isPresent())
                .toList()));
        parts.add(not(CrmFields.REPEAT_LEAD.isTrue()));
        parts.add(CrmFields.LEAD_CONTACT.isAbsent());
        parts.add(CrmFields.LEAD_COMPANY.isAbsent());
        if (states.length > 0) {
            parts.add(oneOf(LEAD_STATE, states));
        }
        return allOf(parts);
    }

    /** All of these channels are filled in (R3). */
    public static Criterion reachableBy(Channel first, Channel... more) {
        List<Criterion> parts = Stream.concat(Stream.of(first), Arrays.stream(more))
                .distinct()
                .map(channel -> channel.addresses().isPresent())
                .toList();
        return parts.size() == 1 ? parts.get(0) : allOf(parts);
    }

    /**
     * A question about the profile's deals (R2): {@code deals(WON).ever()}, {@code
     * deals().where(AMOUNT.atLeast(500)).atLeast(3)}, {@code deals(WON).sum(AMOUNT).between(500, 1000)}.
     *
     * @param states the states of which a deal must have one to count; where no state is given, all deals count
     */
    public static RecordQuery deals(DealState... states) {
        return states.length == 0 ? record(DEAL) : record(DEAL).where(oneOf(DEAL_STATE, states));
    }

    /** A question about the profile's orders (R4). */
    public static RecordQuery orders() {
        return record(ORDER);
    }

    /** A question about those of the profile's orders that are paid (R4). */
    public static RecordQuery paidOrders() {
        return orders().where(PAID.isTrue());
    }

    /** A question about the other orders: those that are not paid, or of which that is not known (R4). */
    public static RecordQuery unpaidOrders() {
        return orders().where(not(PAID.isTrue()));
    }

    /** A question about purchases of a product, or of one of several (R4): {@code bought("X").in(PAID_ORDERS)}. */
    public static Bought bought(String product, String... others) {
        return new Bought(CrmFields.PRODUCT.oneOf(list(product, others)));
    }

    /** A question about the responsible person, who must be one of these (R5): {@code responsible("ann").ofDeal()}. */
    public static Responsible responsible(String person, String... others) {
        return new Responsible(list(person, others));
    }

    private static List<String> list(String first, String... more) {
        return Stream.concat(Stream.of(first), Arrays.stream(more)).distinct().toList();
    }

    static Criterion oneOf(ChoiceAttribute attribute, Enum<?>... values) {
        List<String> names = CrmFields.names(Stream.of(values));
        return names.size() == 1 ? attribute.is(names.get(0)) : attribute.oneOf(names.toArray(String[]::new));
    }
}
