package io.segmentkit.contact;

/**
 * A contact with the id that its store has given it: the profile that is a member of segments.
 *
 * <p>Immutable, equal by value. Prints as what parts the contact has only, as the rest is personal data.
 *
 * @param id the id, which stays as long as the contact does
 * @param contact the contact
 */
public record StoredContact(String id, Contact contact) {
    @Override
    public String toString() {
        return contact.toString();
    }
}
