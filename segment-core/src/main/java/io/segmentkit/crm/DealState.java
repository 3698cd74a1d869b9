package io.segmentkit.crm;

/** How far a deal is, whatever stages the host's pipelines have (R2). */
public enum DealState {
    /** Neither won nor lost yet. */
    IN_PROGRESS,
    /** Closed with success. */
    WON,
    /** Closed without. */
    LOST
}
