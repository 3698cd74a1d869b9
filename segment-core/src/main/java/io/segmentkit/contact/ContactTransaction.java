package io.segmentkit.contact;

import java.util.List;

/**
 * Contacts being stored: all of them when it is committed, none of them otherwise. Until then nobody else sees any.
 *
 * <p>A contact is saved as the person who is stored already, if there is one. Who that is, is asked in this order:
 *
 * <ol>
 *   <li>An external id belongs to one contact, and so does an e-mail address. Where the two belong to different ones, or
 *       the address to one with another external id, that is a {@linkplain SavedContact#CONFLICT conflict}.
 *   <li>Otherwise the contact that has the external id; else the one that has the e-mail address.
 *   <li>Else by the mobile number, which several people may share, the contact that has this number and neither an external
 *       id nor an address.
 *   <li>Else, if the contact given has neither of these itself, the one that has the number; several are a conflict.
 *   <li>Else nobody: the contact is created.
 * </ol>
 *
 * <p>Parts that the contact given does not have stay as they are stored.
 *
 * <p>A contact is saved once: one given that turns out to be the same as one saved before in this transaction is a conflict,
 * as what the one has would be lost to the other. Who knows that two are the same puts them together first.
 *
 * <p>For one thread.
 */
public interface ContactTransaction extends AutoCloseable {
    /**
     * Saves contacts one after another, so that a later one meets what an earlier one has created.
     *
     * @param batch the contacts; as many as a database takes at once, some hundreds or thousands
     * @param assignment what happens to the segments that they are in already
     * @return what it came to for each, in the order given
     * @throws IllegalArgumentException if a contact has nothing that identifies it, or a segment is not one of
     *     {@link ContactStore#staticSegments}; it is never created
     * @throws IllegalStateException if the transaction is over
     */
    List<SavedContact> save(List<ContactEntry> batch, SegmentAssignment assignment);

    /**
     * Makes everything visible at once; the transaction is then over.
     *
     * @throws IllegalStateException if the transaction is over already, or another one came before it; nothing is stored
     */
    void commit();

    /** Undoes everything, unless it was committed. May be called more than once. */
    @Override
    void close();
}
