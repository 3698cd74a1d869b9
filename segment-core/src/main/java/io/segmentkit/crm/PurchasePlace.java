package io.segmentkit.crm;

import java.util.Optional;

/** Where a bought product is looked for (R4). */
public enum PurchasePlace {
    /** Orders that are paid. */
    PAID_ORDERS,
    /** Orders that are not paid, or of which that is not known. */
    UNPAID_ORDERS,
    /** Deals that are neither won nor lost yet. */
    DEALS_IN_PROGRESS(DealState.IN_PROGRESS),
    /** Deals that were won. */
    WON_DEALS(DealState.WON),
    /** Deals that were lost. */
    LOST_DEALS(DealState.LOST);

    private final Optional<DealState> dealState;

    PurchasePlace() {
        this.dealState = Optional.empty();
    }

    PurchasePlace(DealState state) {
        this.dealState = Optional.of(state);
    }

    /** The state of the deals that are meant; empty where orders are. */
    Optional<DealState> dealState() {
        return dealState;
    }
}
