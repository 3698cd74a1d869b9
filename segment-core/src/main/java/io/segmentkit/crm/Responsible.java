package io.segmentkit.crm;

import static io.segmentkit.criteria.Criteria.anyOf;

import io.segmentkit.criteria.Criterion;
import java.util.List;

/**
 * A question about the responsible person (R5), which becomes a criterion once it says what for.
 *
 * <p>Immutable, safe between threads.
 */
public final class Responsible {
    private final List<String> persons;

    Responsible(List<String> persons) {
        this.persons = persons;
    }

    /** One of them is responsible for the contact, its company, the lead, or one of the deals. */
    public Criterion ofAnything() {
        return anyOf(ofContact(), ofCompany(), ofLead(), ofDeal());
    }

    /** One of them is responsible for the contact. */
    public Criterion ofContact() {
        return CrmFields.CONTACT_RESPONSIBLE.oneOf(persons);
    }

    /** One of them is responsible for the company; of a contact, for the company that it belongs to. */
    public Criterion ofCompany() {
        return CrmFields.COMPANY_RESPONSIBLE.oneOf(persons);
    }

    /** One of them is responsible for the lead. */
    public Criterion ofLead() {
        return CrmFields.LEAD_RESPONSIBLE.oneOf(persons);
    }

    /** One of them is responsible for one of the deals, whatever became of it. */
    public Criterion ofDeal() {
        return Crm.deals().where(CrmFields.RESPONSIBLE.oneOf(persons)).ever();
    }
}
