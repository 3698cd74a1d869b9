package io.segmentkit.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @DisplayName("S8 e-mail addresses compare as people mean them")
    @ParameterizedTest
    @CsvSource({
        "Ada.Lovelace@Example.ORG, Ada.Lovelace@example.org",
        "'  ada@example.org\t', ada@example.org",
        "ada+news@EXAMPLE.co.uk, ada+news@example.co.uk",
        "zażółć@ŁÓDŹ.PL, zażółć@łódź.pl",
        "o'brien@example.org, o'brien@example.org",
        "हिन्दी@उदाहरण.भारत, हिन्दी@उदाहरण.भारत",
        "a@xn--d-uga.PL, a@xn--d-uga.pl"
    })
    void isTheSameOnceTheRuleIsApplied(String written, String meant) {
        assertThat(EmailAddress.of(written).text()).isEqualTo(meant);
        assertThat(EmailAddress.of(written))
                .isEqualTo(EmailAddress.of(meant))
                .hasSameHashCodeAs(EmailAddress.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"Ada@example.org, ada@example.org", "ada@example.org, ada+x@example.org", "a@exampıe.org, a@exampie.org"
    })
    void isNotTheSame(String one, String other) {
        assertThat(EmailAddress.of(one)).isNotEqualTo(EmailAddress.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@@example.org",
                "a b@example.org",
                "ada@exam ple.org",
                "ada@.org",
                "ada@example.",
                "ada@example..org",
                ".ada@example.org",
                "ada.@example.org",
                "a..b@example.org",
                "ada@-example.org",
                "ada@example-.org",
                "\"ada\"@example.org",
                "<ada@example.org>",
                "ada@example.org;bob@example.org",
                "ada,bob@example.org",
                "mailto:ada@example.org",
                "ada@exam_ple.org",
                "ada\u0000@example.org",
                "ada@[127.0.0.1]",
                "ada@example.org\u00A0",
                "+48601234567",
                "\ud800@example.org"
            })
    void isNoAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
        assertThatThrownBy(() -> EmailAddress.of(text)).hasMessage("text must be an e-mail address");
    }

    @Test
    void isTooLong() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(64) + ".org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(126) + "org")).isEmpty();
    }

    @Test
    void printsWithoutTheAddress() {
        assertThat(EmailAddress.of("ada@example.org")).hasToString("an e-mail address");
    }

    @Property
    @Label("reading what was read once changes nothing")
    void isStable(@ForAll("locals") String local, @ForAll("domains") String domain) {
        EmailAddress address = EmailAddress.of(local + "@" + domain);
        assertThat(EmailAddress.of(" " + address.text())).isEqualTo(address);
        assertThat(address.text()).startsWith(local + "@");
    }

    @Provide
    Arbitrary<String> locals() {
        return Arbitraries.strings().withChars("aAİıßŁ0+'_-/=").ofMinLength(1).ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> domains() {
        return Arbitraries.strings()
                .withChars("aAİIıßŁΣσ\u0130K0")
                .ofMinLength(1)
                .ofMaxLength(10)
                .map(name -> name + "." + name);
    }
}
