package io.segmentkit.csv.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    @DisplayName("C1 the country gives the prefix")
    @ParameterizedTest
    @CsvSource({
        "601 234 567, PL, +48601234567",
        "601-234-567, PL, +48601234567",
        "0048601234567, PL, +48601234567",
        "+48 601 234 567, US, +48601234567",
        "48601234567, PL, +48601234567",
        "(201) 555-0123, US, +12015550123",
        "011 48 601 234 567, US, +48601234567",
        "0171/1234567, DE, +491711234567",
        "347 123 4567, IT, +393471234567",
        "06 6982, IT, +39066982",
        "11 96123-4567, BR, +5511961234567",
        "٠١٠٠١٢٣٤٥٦٧, EG, +201001234567",
        "'＋48\u00A0601\u2011234\u2011567', PL, +48601234567"
    })
    void countryGivesThePrefix(String text, String country, String expected) {
        assertThat(PhoneNumbers.e164(text, country)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.01235E+08", "601234567 ext. 5", "601234567;602345678", "601234567/602345678", "1-800-FLOWERS", "12",
                "+999123456", "+", "", "601234567\u0000", "0000000000", "=1+1"
            })
    void isNoNumber(String text) {
        assertThat(PhoneNumbers.e164(text, "PL")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"601234567", "0601234567", "48601234567"})
    void withoutACountryTheNumberNeedsItsPrefix(String text) {
        assertThat(PhoneNumbers.e164(text)).isEmpty();
        assertThat(PhoneNumbers.e164("+48601234567")).contains("+48601234567");
    }

    @DisplayName("C1 country codes are ISO 3166 alpha-2, not prefixes")
    @ParameterizedTest
    @CsvSource({"PL, PL", "' pl ', PL", "us, US", "XK, XK", "AQ, AQ"})
    void isACountry(String text, String code) {
        assertThat(PhoneNumbers.country(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "1", "48", "+48", "POL", "UK", "EU", "ZZ", "", "001", "Poland"})
    void isNoCountry(String text) {
        assertThat(PhoneNumbers.country(text)).isEmpty();
    }

    @Property(tries = 500)
    @Label("a number in any format of its country is the same E.164, which is its own E.164 everywhere")
    void formatsRoundTrip(
            @ForAll("numbers") PhoneNumber number,
            @ForAll PhoneNumberFormat format,
            @ForAll("regions") String elsewhere) {
        String country = LIBRARY.getRegionCodeForNumber(number);
        String expected = LIBRARY.format(number, PhoneNumberFormat.E164);
        String written = LIBRARY.format(number, format).replace("tel:", "");
        assertThat(PhoneNumbers.e164(written, country)).contains(expected);
        assertThat(PhoneNumbers.e164(expected, elsewhere)).contains(expected);
        assertThat(PhoneNumbers.e164(expected)).contains(expected);
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of(LIBRARY.getSupportedRegions().stream().sorted().toList());
    }

    /** The library's example of each country's mobile numbers, with other last digits as long as that is a number. */
    @Provide
    Arbitrary<PhoneNumber> numbers() {
        List<PhoneNumber> examples = LIBRARY.getSupportedRegions().stream()
                .sorted()
                .map(region -> LIBRARY.getExampleNumberForType(region, PhoneNumberType.MOBILE))
                .filter(number -> number != null)
                .toList();
        return Arbitraries.of(examples)
                .flatMap(example -> Arbitraries.integers()
                        .between(0, 999)
                        .map(end -> new PhoneNumber()
                                .mergeFrom(example)
                                .setNationalNumber(example.getNationalNumber() / 1000 * 1000 + end)))
                .filter(LIBRARY::isValidNumber);
    }
}
