package io.segmentkit.contact;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person (C1). Every part may be absent; what is there is not blank.
 *
 * <p>Immutable, equal by value, safe between threads. Prints as what parts it has only, as the rest is personal data.
 *
 * @param countryCode the country as ISO 3166-1 alpha-2, such as {@code PL}
 * @param firstName the first name
 * @param lastName the last name
 * @param mobile the mobile number as E.164, such as {@code +48601234567}
 * @param email the e-mail address
 * @param accountNumber the host's number of the person's account
 * @param organization what organization the person is of
 * @param externalId the id that the person has in the system that the contact comes from
 */
public record Contact(
        Optional<String> countryCode,
        Optional<String> firstName,
        Optional<String> lastName,
        Optional<String> mobile,
        Optional<EmailAddress> email,
        Optional<String> accountNumber,
        Optional<String> organization,
        Optional<String> externalId) {
    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");
    private static final Pattern E_164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    /** Refuses blank parts, and a country code or mobile number of another form. */
    public Contact {
        requireForm("countryCode", countryCode, ALPHA_2, "two letters A to Z");
        requireForm("mobile", mobile, E_164, "E.164, such as +48601234567");
        requireNotBlank("firstName", firstName);
        requireNotBlank("lastName", lastName);
        requireNotBlank("accountNumber", accountNumber);
        requireNotBlank("organization", organization);
        requireNotBlank("externalId", externalId);
    }

    private static void requireForm(String name, Optional<String> value, Pattern form, String expected) {
        if (value.isPresent() && !form.matcher(value.get()).matches()) {
            throw new IllegalArgumentException(name + " must be " + expected);
        }
    }

    private static void requireNotBlank(String name, Optional<String> value) {
        if (value.isPresent() && value.get().isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** A contact to be filled in; it has nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether it has what identifies a person: an external id, an e-mail address or a mobile number. */
    public boolean isIdentified() {
        return externalId.isPresent() || email.isPresent() || mobile.isPresent();
    }

    /** This contact with each part that the other has in the place of its own. */
    public Contact updatedBy(Contact later) {
        return new Contact(
                either(later, Contact::countryCode),
                either(later, Contact::firstName),
                either(later, Contact::lastName),
                either(later, Contact::mobile),
                either(later, Contact::email),
                either(later, Contact::accountNumber),
                either(later, Contact::organization),
                either(later, Contact::externalId));
    }

    private <V> Optional<V> either(Contact later, Function<Contact, Optional<V>> part) {
        return part.apply(later).or(() -> part.apply(this));
    }

    @Override
    public String toString() {
        return "contact with" + (externalId.isPresent() ? " external id" : "") + (email.isPresent() ? " e-mail" : "")
                + (mobile.isPresent() ? " mobile" : "") + (isIdentified() ? "" : " nothing that identifies it");
    }

    /** Fills in a contact. Not safe between threads. */
    public static final class Builder {
        private @Nullable String countryCode;
        private @Nullable String firstName;
        private @Nullable String lastName;
        private @Nullable String mobile;
        private @Nullable EmailAddress email;
        private @Nullable String accountNumber;
        private @Nullable String organization;
        private @Nullable String externalId;

        private Builder() {}

        /** The country as ISO 3166-1 alpha-2, in upper case. */
        public Builder countryCode(String code) {
            this.countryCode = code;
            return this;
        }

        /** The first name. */
        public Builder firstName(String name) {
            this.firstName = name;
            return this;
        }

        /** The last name. */
        public Builder lastName(String name) {
            this.lastName = name;
            return this;
        }

        /** The mobile number as E.164. */
        public Builder mobile(String number) {
            this.mobile = number;
            return this;
        }

        /** The e-mail address. */
        public Builder email(EmailAddress address) {
            this.email = address;
            return this;
        }

        /** The number of the account. */
        public Builder accountNumber(String number) {
            this.accountNumber = number;
            return this;
        }

        /** The organization. */
        public Builder organization(String name) {
            this.organization = name;
            return this;
        }

        /** The id in the system that the contact comes from. */
        public Builder externalId(String id) {
            this.externalId = id;
            return this;
        }

        /**
         * The contact.
         *
         * @throws IllegalArgumentException if a part is blank, or the country code or mobile number is of another form
         */
        public Contact build() {
            return new Contact(
                    Optional.ofNullable(countryCode),
                    Optional.ofNullable(firstName),
                    Optional.ofNullable(lastName),
                    Optional.ofNullable(mobile),
                    Optional.ofNullable(email),
                    Optional.ofNullable(accountNumber),
                    Optional.ofNullable(organization),
                    Optional.ofNullable(externalId));
        }
    }
}
