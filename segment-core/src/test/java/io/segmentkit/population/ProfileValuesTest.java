package io.segmentkit.population;

import static io.segmentkit.criteria.Criteria.everyone;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileValuesTest {
    private static final TextAttribute CITY = text("city");
    private static final NumberAttribute SCORE = number("score");
    private static final AsOf NOW = AsOf.at(Instant.EPOCH, ZoneId.of("UTC"));

    private record Customer(String id, String city, double score) {}

    private static InMemoryPopulation<Customer> population(Customer... customers) {
        ProfileMapping<Customer> mapping = ProfileMapping.of(Customer.class)
                .id(Customer::id)
                .bind(CITY, Customer::city)
                .bind(SCORE, Customer::score)
                .build();
        return InMemoryPopulation.of(mapping, List.of(customers));
    }

    @Test
    void whatIsNoValueIsAbsent() {
        assertThat(population(new Customer("1", null, Double.NaN)).values(everyone(), NOW, List.of("score", "city")))
                .containsExactly(new ProfileValues("1", List.of(List.of(), List.of())));
    }

    @Test
    void halfACharacterIsRefusedInsteadOfReplaced() {
        assertThatThrownBy(() -> population(new Customer("7", "x\ud83d", 1))
                        .values(everyone(), NOW, List.of("city"))
                        .toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("profile 7, attribute city: text has half a surrogate pair at index 1");
    }

    @Test
    void printsWithoutPersonalData() {
        assertThat(new ProfileValues("1", List.of())).hasToString("profile 1");
    }
}
