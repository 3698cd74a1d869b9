package io.segmentkit.evaluate;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.categories;
import static io.segmentkit.criteria.Criteria.category;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.time.Windows.lastDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final NumberAttribute SCORE = integer("leadScore");
    private static final TextAttribute CITY = text("city");
    private static final NumberAttribute AMOUNT = number("amount");
    private static final Schema SCHEMA = Schema.builder()
            .attributes(SCORE, CITY)
            .labels(categories())
            .activity("purchase", AMOUNT)
            .build();
    private static final AsOf MAY_7 = AsOf.at(Instant.parse("2026-05-07T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
    private static final Profile ADA = Profile.builder(SCHEMA, "1")
            .with(SCORE, 18)
            .labels(categories(), "Media", "Sport")
            .activity("purchase", Instant.parse("2026-05-01T10:00:00Z"), row -> row.with(AMOUNT, 0.1))
            .activity("purchase", Instant.parse("2026-05-02T10:00:00Z"), row -> row.with(AMOUNT, 0.2))
            .activity("purchase", Instant.parse("2020-05-02T10:00:00Z"), row -> row.with(AMOUNT, 99))
            .build();

    private static Explanation explain(Criterion criterion) {
        return Profile.mapping(SCHEMA).compile(criterion).asOf(MAY_7).explain(ADA);
    }

    @Test
    @DisplayName("B2 an explanation tells what each condition saw and said")
    void anExplanationTellsWhatEachConditionSawAndSaid() {
        Criterion criterion = allOf(
                anyOf(SCORE.greaterThan(20), category("Media")),
                not(CITY.is("Warszawa")),
                activity("purchase").in(lastDays(30)).atLeast(3),
                activity("purchase").in(lastDays(30)).sum(AMOUNT).is(0.3));
        assertThat(explain(criterion)).hasToString("""
                no   (leadScore > 20 or has category "Media") and not (city = "Warszawa") and \
                at least 3 times purchase in the last 30 days and sum of amount of purchase in the last 30 days = 0.3
                  yes  leadScore > 20 or has category "Media"
                    no   leadScore > 20: 18 (needs above 20, 2 more)
                    yes  has category "Media": "Media"
                  yes  not (city = "Warszawa")
                    no   city = "Warszawa": absent
                  no   at least 3 times purchase in the last 30 days (2026-04-07..2026-05-07): 2 (needs 3, 1 more)
                  yes  sum of amount of purchase in the last 30 days = 0.3 (2026-04-07..2026-05-07): 0.3""");
    }

    @Test
    @DisplayName("B2 an explanation is readable as JSON")
    void anExplanationIsReadableAsJson() {
        assertThat(explain(not(activity("purchase").in(lastDays(3)).ever())).toJson())
                .isEqualTo(
                        "{\"criterion\":\"not (at least once purchase in the last 3 days)\",\"holds\":true,\"parts\":["
                                + "{\"criterion\":\"at least once purchase in the last 3 days\",\"holds\":false,"
                                + "\"window\":\"2026-05-04..2026-05-07\",\"seen\":[0],"
                                + "\"margin\":{\"edge\":1,\"side\":\"at\",\"change\":1,\"unit\":\"count\"},"
                                + "\"parts\":[]}]}");
    }

    @Test
    @DisplayName("B2 measures are shown with their values")
    void measuresAreShownWithTheirValues() {
        assertThat(explain(activity("purchase").average(AMOUNT).lessThan(40))
                        .seen()
                        .orElseThrow())
                .hasToString("[33.1]");
        assertThat(explain(activity("purchase").max(AMOUNT).lessThan(40)).seen().orElseThrow())
                .hasToString("[99]");
        assertThat(explain(activity("purchase").first().isPresent()).seen().orElseThrow())
                .hasToString("[2020-05-02T10:00:00Z]");
        assertThat(explain(activity("purchase").in(lastDays(1)).min(AMOUNT).isAbsent())
                        .seen()
                        .orElseThrow())
                .isEmpty();
        assertThat(explain(activity("purchase").distinct(AMOUNT).is(3)).seen().orElseThrow())
                .hasToString("[3]");
    }

    @Test
    @DisplayName("B2 an average that is rounded to be shown has no margin that contradicts the answer")
    void aRoundedAverageDoesNotContradictTheAnswer() {
        Profile thirds = Profile.builder(SCHEMA, "2")
                .activity("purchase", null, row -> row.with(AMOUNT, 1))
                .activity("purchase", null, row -> row.with(AMOUNT, 1))
                .activity("purchase", null, row -> row.with(AMOUNT, 2))
                .build();
        BigDecimal shown = new BigDecimal(4).divide(new BigDecimal(3), MathContext.DECIMAL128);
        Explanation above = Profile.mapping(SCHEMA)
                .compile(activity("purchase").average(AMOUNT).greaterThan(shown))
                .asOf(MAY_7)
                .explain(thirds);
        assertThat(above.holds()).isTrue();
        assertThat(above.seen().orElseThrow()).containsExactly(new Value.Decimal(shown));
        assertThat(above.margin()).isEmpty();
    }
}
