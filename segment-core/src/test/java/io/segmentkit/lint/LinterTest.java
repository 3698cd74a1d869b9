package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.consent;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.lint.LintSchema.AMOUNT;
import static io.segmentkit.lint.LintSchema.BIRTHDAY;
import static io.segmentkit.lint.LintSchema.CITY;
import static io.segmentkit.lint.LintSchema.EMAILS;
import static io.segmentkit.lint.LintSchema.SCHEMA;
import static io.segmentkit.lint.LintSchema.SCORE;
import static io.segmentkit.lint.LintSchema.STAGE;
import static io.segmentkit.lint.LintSchema.TODAY;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.profile.Profile;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.schema.InvalidCriterionException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinterTest {
    private static final Linter LINTER = Linter.of(SCHEMA, TODAY);

    private static Map<String, Criterion> segments(Object... namesAndCriteria) {
        Map<String, Criterion> segments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCriteria.length; i += 2) {
            segments.put((String) namesAndCriteria[i], (Criterion) namesAndCriteria[i + 1]);
        }
        return segments;
    }

    @Test
    @DisplayName("B4 a finding prints with its path, what it rests on and its witness")
    void findingsPrint() {
        assertThat(LINTER.lint(anyOf(SCORE.greaterThan(20), SCORE.greaterThan(30))))
                .singleElement()
                .hasToString("""
                anyOf[1]: adds nothing: whatever meets it meets leadScore > 20 anyway
                  anyOf[1]: leadScore > 30
                  anyOf[0]: leadScore > 20
                  witness: leadScore 31""");
        assertThat(LINTER.lint(allOf(BIRTHDAY.in(nextDays(7)), tag("x"), BIRTHDAY.before(LocalDate.of(2020, 1, 1)))))
                .singleElement()
                .hasToString("""
                        never holds: nothing meets both birthday in the next 7 days and birthday < 2020-01-01 (in the next 7 days is 2026-05-08..2026-05-14)
                          allOf[0]: birthday in the next 7 days
                          allOf[2]: birthday < 2020-01-01
                          witness: birthday 2026-05-08""");
        assertThat(LINTER.lint(anyOf(tag("vip"), allOf(consent("mail"), SCORE.atLeast(3)))))
                .singleElement()
                .hasToString("""
                        anyOf[1].allOf[0]: is no guard: the criterion holds without this consent; ask for it outside of every "any of"
                          anyOf[1].allOf[0]: has consent "mail"
                          witness: tag "vip\"""");
    }

    @Test
    @DisplayName("B4 a finding is readable as JSON")
    void findingsAreReadableAsJson() {
        Criterion criterion = allOf(
                EMAILS.is("a@b.c"),
                tag("x"),
                activity("purchase").in(lastDays(3)).atLeast(2),
                record("deal").where(STAGE.is("won")).ever(),
                record("deal").ever());
        assertThat(LINTER.lint(criterion))
                .singleElement()
                .extracting(Finding::toJson)
                .isEqualTo("""
                {"kind":"implied","path":"allOf[4]",\
                "message":"is implied: whatever meets at least once deal where stage = \\"won\\" meets it",\
                "parts":[{"path":"allOf[4]","criterion":"at least once deal"},\
                {"path":"allOf[3]","criterion":"at least once deal where stage = \\"won\\""}],\
                "witness":{"attributes":{"emails":["a@b.c"]},"labels":{"tag":["x"]},\
                "activities":[{"name":"purchase","at":"2026-05-07T10:00:00Z"},\
                {"name":"purchase","at":"2026-05-07T10:00:00Z"}],\
                "records":[{"name":"deal","attributes":{"stage":["won"]}}]}}""");
    }

    @Test
    @DisplayName("B4 a witness is a profile that evaluates as the finding says")
    void witnessesAreProfiles() {
        Finding finding = LINTER.lint(anyOf(
                        activity("purchase").atLeast(2),
                        activity("purchase").where(AMOUNT.atLeast(5)).atLeast(3)))
                .get(0);
        Profile witness = finding.witness().orElseThrow().profile(SCHEMA, "w");
        assertThat(Profile.mapping(SCHEMA)
                        .compile(finding.criterion())
                        .asOf(TODAY)
                        .test(witness))
                .isTrue();
        assertThat(finding.witness().orElseThrow().activities()).hasSize(3);
    }

    @Test
    @DisplayName("B4 of several segments: same, inside with somebody in the larger one only, and nothing of overlaps")
    void relations() {
        assertThat(LINTER.relations(segments(
                        "vip", tag("vip"),
                        "hot", SCORE.greaterThan(20),
                        "hotter", SCORE.greaterThan(30),
                        "warm", not(anyOf(SCORE.isAbsent(), SCORE.atMost(20))))))
                .extracting(
                        Finding::kind,
                        Finding::message,
                        finding -> finding.witness().orElseThrow().toString())
                .containsExactly(
                        tuple(FindingKind.INSIDE, "hotter is inside hot", "leadScore 21"),
                        tuple(FindingKind.SAME, "hot has always the same members as warm", "leadScore 21"),
                        tuple(FindingKind.INSIDE, "hotter is inside warm", "leadScore 21"));
    }

    @Test
    @DisplayName("B4 a set meant as a partition: overlaps and a gap, each with a witness")
    void partitions() {
        Map<String, Criterion> ages = segments("low", SCORE.atMost(10), "high", SCORE.atLeast(10));
        assertThat(LINTER.partition(ages)).map(Finding::toString).containsExactly("""
                low overlaps high
                  low: leadScore <= 10
                  high: leadScore >= 10
                  witness: leadScore 10""", """
                a profile can be in none of low, high
                  low: leadScore <= 10
                  high: leadScore >= 10
                  witness: a profile that has nothing""");
        assertThat(LINTER.isPartition(ages)).isFalse();
        assertThat(LINTER.partition(SCORE.isPresent(), ages))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.OVERLAP);
        Map<String, Criterion> all =
                segments("low", SCORE.atMost(10), "high", SCORE.greaterThan(10), "unknown", SCORE.isAbsent());
        assertThat(LINTER.partition(all)).isEmpty();
        assertThat(LINTER.isPartition(all)).isTrue();
    }

    @Test
    @DisplayName("B4 references count as what they stand for; a list of members may have anybody")
    void references() {
        References references = References.of(
                Map.of("hot", SCORE.greaterThan(20)),
                Map.of(
                        "list", new SegmentReference.Members(MemberIds.of(Set.of("1"))),
                        "hot", new SegmentReference.Dynamic(Criteria.saved("hot"))));
        Linter linter = LINTER.withReferences(references);
        assertThat(linter.lint(allOf(Criteria.saved("hot"), SCORE.lessThan(10))))
                .singleElement()
                .hasToString("""
                        never holds: nothing meets both meets "hot" and leadScore < 10
                          allOf[0]: meets "hot"
                          allOf[1]: leadScore < 10
                          witness: leadScore 21""");
        assertThat(linter.lint(anyOf(inSegment("hot"), Criteria.saved("hot")))).hasSize(1);
        assertThat(linter.lint(anyOf(inSegment("list"), CITY.isPresent()))).isEmpty();
        assertThat(linter.lint(anyOf(inSegment("list"), allOf(inSegment("list"), tag("x")))))
                .singleElement()
                .extracting(finding -> finding.witness().orElseThrow().toString())
                .isEqualTo("tag \"x\", in segment \"list\"");
        assertThatThrownBy(() -> LINTER.lint(Criteria.saved("hot")))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("unknown saved criterion");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> LINTER.lint(Criteria.integer("scoer").is(1)))
                .isInstanceOf(InvalidCriterionException.class)
                .hasMessageContaining("unknown attribute");
        assertThatThrownBy(() -> LINTER.partition(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segments must not be empty");
        assertThat(LINTER.asOf()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("B4 a hundred conditions are no matter, nor is a criterion as deep as can be")
    void largeCriteria() {
        Criterion[] many = new Criterion[100];
        for (int i = 0; i < many.length; i++) {
            many[i] = allOf(
                    SCORE.greaterThan(i),
                    tag("t" + i),
                    activity("visit").in(lastDays(i)).atLeast(i + 1));
        }
        assertThat(LINTER.lint(anyOf(tag("x"), many))).isEmpty();
        Criterion deep = tag("x");
        for (int i = 1; i < Criterion.MAX_DEPTH; i++) {
            deep = i % 2 == 0 ? not(deep) : allOf(deep, tag("t" + i));
        }
        assertThat(LINTER.lint(deep)).isEqualTo(List.of());
    }
}
