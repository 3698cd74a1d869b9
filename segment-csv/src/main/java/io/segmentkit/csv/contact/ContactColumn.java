package io.segmentkit.csv.contact;

import java.util.List;
import java.util.Locale;

/**
 * A column of a file of contacts (C1), and how headers usually call it. Names compare by their letters and digits, without
 * case: {@code First name}, {@code first_name} and {@code FirstName} are one.
 */
public enum ContactColumn {
    /** The country as ISO 3166-1 alpha-2, such as {@code US} or {@code PL}. Required. */
    COUNTRY_CODE("country code", "country"),
    /** The first name. Required. */
    FIRST_NAME("first name", "given name", "forename"),
    /** The last name. Required. */
    LAST_NAME("last name", "surname", "family name"),
    /** The mobile number, with or without the international prefix. Required where there is no e-mail address. */
    MOBILE("mobile number", "mobile", "mobile phone", "cell phone", "phone number", "phone"),
    /** The e-mail address. Required where there is no mobile number. */
    EMAIL("e-mail", "e-mail address"),
    /** The number of the account. */
    ACCOUNT_NUMBER("account number", "account"),
    /** The organization. */
    ORGANIZATION("organization", "organisation", "company"),
    /** The id in the system that the contact comes from. */
    EXTERNAL_ID("external id"),
    /** Names of static segments: {@code Segment 1; Segment 2}. */
    SEGMENTS("segments", "segment");

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> usualNames;

    ContactColumn(String... usualNames) {
        this.usualNames = List.of(usualNames);
    }

    /** What headers usually call it; the first is what documentation does. */
    public List<String> usualNames() {
        return usualNames;
    }

    static String comparable(String name) {
        StringBuilder key = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
