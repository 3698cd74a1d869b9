package io.segmentkit.crm;

/** What a profile of a CRM is (R1). Its name is the choice that {@link CrmFields#KIND} has. */
public enum ProfileKind {
    /** A person. */
    CONTACT,
    /** An organization. */
    COMPANY,
    /** Somebody who may become a client. */
    LEAD
}
