package io.segmentkit.csv.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phone numbers as E.164 (C1), and the countries that give them their prefix. */
public final class PhoneNumbers {
    /** Letters would be read as the digits of a keypad, which turns {@code 6.01E+08} into a number. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{Nd}\\p{Z}\\s+\uFF0B().\\-\u2010-\u2015/]+");

    private static final int LONGEST = 40;

    /** Kosovo has no code of ISO 3166-1, but everyone writes this one. */
    private static final String KOSOVO = "XK";

    private static final Set<String> COUNTRIES = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), Stream.of(KOSOVO))
            .collect(Collectors.toUnmodifiableSet());

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /** The country whose ISO 3166-1 alpha-2 code the text is, in upper case; empty where it is none. */
    public static Optional<String> country(String text) {
        return Optional.of(text.strip().toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains);
    }

    /**
     * The number as E.164; empty where the text is none that anyone can have by the numbering plan, or has an extension,
     * which E.164 cannot say.
     *
     * @param country whose prefix it gets if it has none
     */
    public static Optional<String> e164(String text, String country) {
        return parsed(text, country);
    }

    /** The same of a number that has its prefix; empty where it has none. */
    public static Optional<String> e164(String text) {
        return parsed(text, "ZZ");
    }

    private static Optional<String> parsed(String text, String region) {
        if (text.length() > LONGEST || !SIGNS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = LIBRARY.parse(text, region);
            return LIBRARY.isValidNumber(number) && !number.hasExtension()
                    ? Optional.of(LIBRARY.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
