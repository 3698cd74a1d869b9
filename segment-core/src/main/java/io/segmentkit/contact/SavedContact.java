package io.segmentkit.contact;

/** What saving a contact came to. */
public enum SavedContact {
    /** Nobody of that identity was stored; now the contact is. */
    CREATED,
    /** A stored contact has got other parts, or other segments. */
    UPDATED,
    /** A stored contact has all of it already. */
    UNCHANGED,
    /**
     * The parts that identify belong to more than one stored contact, or to one that was saved before in the transaction;
     * nothing was changed.
     */
    CONFLICT
}
