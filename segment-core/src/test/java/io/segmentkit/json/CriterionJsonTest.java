package io.segmentkit.json;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.category;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.text;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CriterionJsonTest {
    private static final Criterion SCORE_IN_WARSAW =
            allOf(integer("leadScore").greaterThan(20), text("city").is("Warszawa"), category("Media"));

    private static final Criterion TARGET = allOf(
            anyOf(
                    activity("page_view")
                            .where(text("url").startsWith("/pricing"))
                            .in(lastDays(30))
                            .atLeast(3),
                    activity("purchase").in(lastDays(90)).sum(number("amount")).atLeast(500)),
            date("birthday").in(nextDays(7).ignoringYear()),
            not(tag("churned")),
            inSegment("newsletter"));

    @Test
    @DisplayName("A11 a criterion is a document that names its version and the kind of each node")
    void writesKindsAndVersion() {
        assertThat(CriterionJson.write(SCORE_IN_WARSAW))
                .isEqualTo("{\"version\":1,\"criterion\":{\"type\":\"allOf\",\"operands\":["
                        + "{\"type\":\"attribute\",\"attribute\":\"leadScore\","
                        + "\"test\":{\"type\":\"greaterThan\",\"value\":20}},"
                        + "{\"type\":\"attribute\",\"attribute\":\"city\","
                        + "\"test\":{\"type\":\"is\",\"value\":\"Warszawa\"}},"
                        + "{\"type\":\"labels\",\"set\":\"category\",\"has\":\"any\",\"labels\":[\"Media\"]}]}}");
    }

    @Test
    @DisplayName("A11 what was written is read back unchanged, and its relative windows are still relative")
    void readsWhatItWrote() {
        String json = CriterionJson.write(TARGET);
        Criterion read = CriterionJson.read(json);
        assertThat(read).isEqualTo(TARGET).hasToString(TARGET.toString());
        assertThat(CriterionJson.write(read)).isEqualTo(json);
        assertThat(json).contains("{\"type\":\"ignoringYear\",\"window\":{\"type\":\"nextDays\",\"days\":7}}");
    }
}
