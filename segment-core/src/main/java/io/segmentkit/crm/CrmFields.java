package io.segmentkit.crm;

import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Handles to what every CRM has, by the names under which {@link Crm} asks for it: to bind in a mapping of the host's own, and
 * to ask more than {@code Crm} has words for. Those whose values the host lists are in its {@link CrmVocabulary}.
 */
public final class CrmFields {
    /** What the profile is, a {@link ProfileKind}. */
    public static final ChoiceAttribute KIND = choice("kind", ProfileKind.values());

    /** Phone numbers of the profile; several. */
    public static final TextAttribute PHONES = Criteria.text("phone");

    /** E-mail addresses of the profile; several. */
    public static final TextAttribute EMAILS = Criteria.text("email");

    /** Addresses of the profile in messengers; several. */
    public static final TextAttribute MESSENGERS = Criteria.text("messenger");

    /** The birthday of a contact or lead. */
    public static final DateAttribute BIRTHDAY = Criteria.date("birthday");

    /** Who is responsible for the contact. */
    public static final TextAttribute CONTACT_RESPONSIBLE = Criteria.text("contactResponsible");

    /** Who is responsible for the company; of a contact, for the company that it belongs to. */
    public static final TextAttribute COMPANY_RESPONSIBLE = Criteria.text("companyResponsible");

    /** Who is responsible for the lead. */
    public static final TextAttribute LEAD_RESPONSIBLE = Criteria.text("leadResponsible");

    /** How far the lead is, a {@link LeadState}. */
    public static final ChoiceAttribute LEAD_STATE = choice("leadState", LeadState.values());

    /** Whether the lead is a new one of somebody who had been known before. */
    public static final BooleanAttribute REPEAT_LEAD = Criteria.bool("repeatLead");

    /** The contact that the lead's form names; not the one that was made of the lead. */
    public static final TextAttribute LEAD_CONTACT = Criteria.text("leadContact");

    /** The company that the lead's form names; not the one that was made of the lead. */
    public static final TextAttribute LEAD_COMPANY = Criteria.text("leadCompany");

    /** The kind of record that deals are. */
    public static final String DEAL = "deal";

    /** The kind of record that products of deals are, each with the state of its deal. */
    public static final String DEAL_PRODUCT = "dealProduct";

    /** The kind of record that orders are. */
    public static final String ORDER = "order";

    /** The kind of record that products of orders are, each with what is known of the payment of its order. */
    public static final String ORDER_PRODUCT = "orderProduct";

    /** Of a deal and its products: how far the deal is, a {@link DealState}. */
    public static final ChoiceAttribute DEAL_STATE = choice("state", DealState.values());

    /** Of a deal: who is responsible for it. */
    public static final TextAttribute RESPONSIBLE = Criteria.text("responsible");

    /** Of a deal: when it was won or lost. */
    public static final DateAttribute CLOSED = Criteria.date("closed");

    /** Of an order and its products: whether the order is paid. */
    public static final BooleanAttribute PAID = Criteria.bool("paid");

    /** Of deals, orders and their products: when the deal or order was made. */
    public static final TimestampAttribute CREATED = Criteria.timestamp("created");

    /** Of deals, orders and their products: the sum of money, in the host's one currency. */
    public static final NumberAttribute AMOUNT = Criteria.number("amount");

    /** Of the products of deals and orders: which product, by the id or name that the host knows it by. */
    public static final TextAttribute PRODUCT = Criteria.text("product");

    /** Of the products of deals and orders: how many. */
    public static final NumberAttribute QUANTITY = Criteria.number("quantity");

    private CrmFields() {}

    private static ChoiceAttribute choice(String name, Enum<?>... values) {
        return Criteria.choice(name, names(Stream.of(values)));
    }

    static List<String> names(Stream<? extends Enum<?>> values) {
        return values.sorted(Comparator.comparingInt(Enum::ordinal))
                .map(Enum::name)
                .distinct()
                .toList();
    }
}
