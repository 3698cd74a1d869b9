package io.segmentkit.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    @ParameterizedTest
    @ValueSource(strings = {"601234567", "+48 601234567", "+0123", "+1234567890123456", ""})
    void numberOfAnotherFormIsRefused(String number) {
        assertThatThrownBy(() -> Contact.builder().mobile(number).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mobile must be E.164, such as +48601234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "POL", "+1", ""})
    void countryOfAnotherFormIsRefused(String code) {
        assertThatThrownBy(() -> Contact.builder().countryCode(code).build())
                .hasMessage("countryCode must be two letters A to Z");
    }

    @Test
    void blankPartsAreRefused() {
        assertThatThrownBy(() -> Contact.builder().lastName(" ").build()).hasMessage("lastName must not be blank");
        assertThatThrownBy(() -> SegmentName.of(" \t")).hasMessageContaining("must not be blank");
    }

    @Test
    void isUpdatedByThePartsThatTheOtherHas() {
        Contact stored = Contact.builder().firstName("Ada").lastName("Byron").build();
        Contact given = Contact.builder().lastName("Lovelace").externalId("1").build();
        assertThat(stored.updatedBy(given))
                .isEqualTo(Contact.builder()
                        .firstName("Ada")
                        .lastName("Lovelace")
                        .externalId("1")
                        .build());
    }

    @Test
    void printsWithoutPersonalData() {
        assertThat(Contact.builder().firstName("Ada").externalId("1").build()).hasToString("contact with external id");
        assertThat(Contact.builder().build()).hasToString("contact with nothing that identifies it");
    }
}
