package io.segmentkit.crm;

import static io.segmentkit.criteria.Criteria.allOf;

import io.segmentkit.criteria.Criterion;

/**
 * A question about clients of one kind or of both (R1), which becomes a criterion once it says which of them.
 *
 * <p>Immutable, safe between threads.
 */
public final class Clients {
    private final Criterion kind;

    Clients(ProfileKind... kinds) {
        this.kind = Crm.oneOf(CrmFields.KIND, kinds);
    }

    /** The profile is such a client. */
    public Criterion all() {
        return kind;
    }

    /**
     * The profile is such a client and has a deal (R2).
     *
     * @param states the states of which one deal must have one; any deal counts where no state is given
     */
    public Criterion withDeals(DealState... states) {
        return allOf(kind, Crm.deals(states).ever());
    }

    /** The profile is such a client, and has and had no deal: neither in progress nor won nor lost (R2). */
    public Criterion withoutDeals() {
        return allOf(kind, Crm.deals().never());
    }
}
