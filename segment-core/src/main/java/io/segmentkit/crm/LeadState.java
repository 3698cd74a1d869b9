package io.segmentkit.crm;

/** How far a lead is, whatever statuses the host has (R2). */
public enum LeadState {
    /** Neither converted nor given up yet. */
    IN_PROGRESS,
    /** A contact, a company or a deal has been made of it. */
    CONVERTED,
    /** Given up. */
    DISQUALIFIED
}
