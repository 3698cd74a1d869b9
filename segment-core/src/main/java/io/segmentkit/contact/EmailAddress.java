package io.segmentkit.contact;

import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address as people mean it; the one place where the rule for comparing addresses is stated (S8, C5).
 *
 * <p>Two addresses are the same when they are equal after: spaces around them are dropped ({@link String#strip}), and the
 * domain, all behind the {@code @}, is in lower case ({@link String#toLowerCase} of {@link Locale#ROOT}). The part before
 * the {@code @} keeps its case, dots and {@code +tags}: what they mean is for its mail server alone to say. A domain in
 * punycode is not the domain that it stands for.
 *
 * <p>An address has one {@code @}; before it up to 64 characters, with no dot at an end and no two in a row; behind it up
 * to 253 characters of names with a dot between them, each of letters and digits of any script with hyphens inside. Spaces,
 * quotes, control characters and the signs {@code ,;:<>()[]\} are in none. Addresses with a quoted part or of a machine
 * without a dot are valid to mail servers, but not here: in files of contacts they are mistakes.
 *
 * <p>Immutable, equal by value, safe between threads. Prints without the address, which is personal data.
 */
public final class EmailAddress {
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_NAME = 63;
    private static final String NOT_IN_LOCAL_PART = "\",;:<>()[]\\@";

    private final String text;

    private EmailAddress(String text) {
        this.text = text;
    }

    /** The address that the text is, once the rule is applied; empty where it is none. */
    public static Optional<EmailAddress> parse(String text) {
        String stripped = text.strip();
        int at = stripped.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        String local = stripped.substring(0, at);
        String domain = stripped.substring(at + 1).toLowerCase(Locale.ROOT);
        return isLocalPart(local) && isDomain(domain)
                ? Optional.of(new EmailAddress(local + "@" + domain))
                : Optional.empty();
    }

    /**
     * The same, of a text that has to be an address.
     *
     * @throws IllegalArgumentException if it is none; does not say the text
     */
    public static EmailAddress of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("text must be an e-mail address"));
    }

    private static boolean isLocalPart(String local) {
        return !local.isEmpty()
                && local.length() <= LONGEST_LOCAL_PART
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && local.codePoints().allMatch(EmailAddress::isInLocalPart);
    }

    private static boolean isInLocalPart(int codePoint) {
        if (codePoint < 128) {
            return codePoint > ' ' && codePoint != 127 && NOT_IN_LOCAL_PART.indexOf(codePoint) < 0;
        }
        return isOfAName(codePoint) || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    private static boolean isDomain(String domain) {
        return domain.length() <= LONGEST_DOMAIN && domain.indexOf('.') > 0 && areNames(domain.split("\\.", -1));
    }

    private static boolean areNames(String[] names) {
        for (String name : names) {
            if (name.isEmpty()
                    || name.length() > LONGEST_NAME
                    || name.startsWith("-")
                    || name.endsWith("-")
                    || !name.codePoints().allMatch(codePoint -> codePoint == '-' || isOfAName(codePoint))) {
                return false;
            }
        }
        return true;
    }

    /** Letters, digits, and the marks that some scripts write letters with. */
    private static boolean isOfAName(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }

    /** The address with the rule applied, such as {@code Ada.Lovelace@example.org}. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "an e-mail address";
    }
}
