package io.segmentkit.csv.list;

import io.segmentkit.contact.EmailAddress;
import java.util.Optional;

/**
 * An e-mail address or a phone number, perhaps with a name (C5). Prints without them, as they are personal data.
 *
 * @param email the address; empty where there is a number
 * @param phone the number as E.164; empty where there is an address
 * @param name the name behind it
 */
public record ListEntry(Optional<EmailAddress> email, Optional<String> phone, Optional<String> name) {
    /** Refuses both at once, and neither. */
    public ListEntry {
        if (email.isPresent() == phone.isPresent()) {
            throw new IllegalArgumentException("one of email and phone must be present");
        }
    }

    /** The address or number: entries that have the same one are about the same person. */
    public String key() {
        return email.map(EmailAddress::text).or(() -> phone).orElseThrow();
    }

    ListEntry named(Optional<String> other) {
        return name.isPresent() ? this : new ListEntry(email, phone, other);
    }

    @Override
    public String toString() {
        return (email.isPresent() ? "e-mail address" : "phone number") + (name.isPresent() ? " with a name" : "");
    }
}
