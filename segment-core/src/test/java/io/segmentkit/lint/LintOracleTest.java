package io.segmentkit.lint;

import static io.segmentkit.contract.ContractSchema.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.NaiveOracle;
import io.segmentkit.contract.RandomCriteria;
import io.segmentkit.contract.RandomProfiles;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.criteria.Measure;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Findings against random profiles, by an oracle that knows nothing of how they were found. */
class LintOracleTest {
    private static final int CRITERIA = Integer.getInteger("segmentkit.contract.criteria", 250);
    private static final List<TestProfile> PROFILES = RandomProfiles.of(4, 150);

    private final Map<FindingKind, Integer> found = new EnumMap<>(FindingKind.class);

    @Test
    @DisplayName("B4 no finding in a criterion is contradicted by a profile, and each witness shows what it is for")
    void findingsInACriterionAreTrue() {
        for (long seed = 1; seed <= CRITERIA; seed++) {
            RelatedCriteria related = new RelatedCriteria(seed);
            AsOf asOf = related.asOf();
            Criterion criterion = seed % 5 == 0 ? new RandomCriteria(seed).criterion() : related.criterion();
            List<Finding> findings = Linter.of(SCHEMA, asOf).lint(criterion);
            for (Finding finding : findings) {
                String where = "seed " + seed + " as of " + asOf + " in " + criterion + "\n" + finding;
                check(finding, new Place(criterion, finding.path()), asOf, where);
                found.merge(finding.kind(), 1, Integer::sum);
            }
            checkAllTakenOut(criterion, findings, asOf, seed);
        }
        assertThat(found)
                .containsKeys(
                        FindingKind.NEVER_HOLDS,
                        FindingKind.ALWAYS_HOLDS,
                        FindingKind.WINDOW_OUT_OF_REACH,
                        FindingKind.ADDS_NOTHING,
                        FindingKind.IMPLIED);
    }

    /** A part of a criterion; what is inside a question about rows is asked of one row at a time. */
    private record Place(Criterion whole, String path, Optional<Criterion> rows) {
        Place(Criterion criterion, String path) {
            this(whole(criterion, path), path, rows(criterion, path));
        }

        private static Optional<Criterion> rows(Criterion criterion, String path) {
            int where = path.indexOf("where");
            return where < 0
                    ? Optional.empty()
                    : Optional.of(at(criterion, where == 0 ? "" : path.substring(0, where - 1)));
        }

        private static Criterion whole(Criterion criterion, String path) {
            int where = path.indexOf("where");
            return where < 0 ? criterion : at(criterion, path.substring(0, where + "where".length()));
        }

        /** As it is asked of a profile: of its rows, whether one meets it. */
        Criterion asked(Criterion part) {
            return rows.map(all -> exists(all, part)).orElse(part);
        }

        private static Criterion exists(Criterion rows, Criterion where) {
            return rows instanceof Criterion.OfActivities some
                    ? Criteria.activities(some.activity(), Optional.of(where), Optional.empty(), Measure.count(), EVER)
                    : Criteria.records(
                            ((Criterion.OfRecords) rows).record(), Optional.of(where), Measure.count(), EVER);
        }
    }

    private static final ValueTest EVER = ValueTests.atLeast(Value.Decimal.of(1));

    private static Criterion at(Criterion criterion, String path) {
        return CriterionPart.allOf(criterion)
                .filter(part -> part.path().equals(path))
                .findFirst()
                .orElseThrow()
                .criterion();
    }

    private static void check(Finding finding, Place place, AsOf asOf, String where) {
        Criterion part = finding.parts().get(0).criterion();
        switch (finding.kind()) {
            case NEVER_HOLDS, WINDOW_OUT_OF_REACH, ALWAYS_HOLDS -> {
                Criterion constant = at(place.whole(), relative(finding.path()));
                boolean always = finding.message().startsWith("always");
                Criterion never = place.asked(always ? Criteria.not(constant) : constant);
                PROFILES.forEach(profile -> assertThat(NaiveOracle.holds(never, profile, asOf))
                        .as(where + "\n" + profile)
                        .isFalse());
                assertThat(finding.kind() == FindingKind.ALWAYS_HOLDS && !always)
                        .isFalse();
            }
            case ADDS_NOTHING, IMPLIED ->
                finding.witness()
                        .ifPresent(witness -> assertThat(holds(place.asked(part), witness, asOf))
                                .as(where)
                                .isTrue());
            default -> throw new AssertionError(where);
        }
    }

    /** The path within the condition on rows, if there is one. */
    private static String relative(String path) {
        int where = path.indexOf("where");
        return where < 0 ? path : path.length() == where + 5 ? "" : path.substring(where + 6);
    }

    private static boolean holds(Criterion criterion, Witness witness, AsOf asOf) {
        return NaiveOracle.holds(criterion, profile(witness), asOf);
    }

    static TestProfile profile(Witness witness) {
        return new TestProfile(
                "witness",
                witness.attributes(),
                witness.labels(),
                witness.activities().stream()
                        .map(row ->
                                new TestProfile.Activity(row.name(), row.at().orElse(null), single(row.attributes())))
                        .toList(),
                witness.records().stream()
                        .map(row -> new TestProfile.Row(row.name(), single(row.attributes())))
                        .toList());
    }

    private static Map<String, Value> single(Map<String, List<Value>> attributes) {
        return attributes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().get(0)));
    }

    /** The parts that are told to be needless can go, all of them at once. */
    private static void checkAllTakenOut(Criterion criterion, List<Finding> findings, AsOf asOf, long seed) {
        List<String> paths = findings.stream()
                .filter(finding -> finding.kind() == FindingKind.ADDS_NOTHING || finding.kind() == FindingKind.IMPLIED)
                .map(Finding::path)
                .toList();
        if (!paths.isEmpty()) {
            Criterion less = Without.paths(criterion, paths);
            for (TestProfile profile : PROFILES) {
                assertThat(NaiveOracle.holds(less, profile, asOf))
                        .as("seed " + seed + " without " + paths + ": " + criterion + " / " + less)
                        .isEqualTo(NaiveOracle.holds(criterion, profile, asOf));
            }
        }
    }

    @Test
    @DisplayName("B4 inside, same, overlap and gap are true of random profiles and of their witnesses")
    void findingsOfSeveralSegmentsAreTrue() {
        int undecided = 0;
        for (long seed = 1; seed <= CRITERIA; seed++) {
            RelatedCriteria related = new RelatedCriteria(seed);
            AsOf asOf = related.asOf();
            Map<String, Criterion> segments = new LinkedHashMap<>();
            for (String name : List.of("a", "b", "c")) {
                segments.put(name, related.criterion());
            }
            Linter linter = Linter.of(SCHEMA, asOf);
            List<Finding> all = new ArrayList<>(linter.relations(segments));
            List<Finding> ofPartition = linter.partition(segments);
            all.addAll(ofPartition);
            for (Finding finding : all) {
                checkSegments(finding, asOf, "seed " + seed + " as of " + asOf + "\n" + finding);
                found.merge(finding.kind(), 1, Integer::sum);
            }
            boolean isPartition = linter.isPartition(segments);
            assertThat(isPartition && !ofPartition.isEmpty()).isFalse();
            undecided += !isPartition && ofPartition.isEmpty() ? 1 : 0;
        }
        assertThat(found).containsKeys(FindingKind.SAME, FindingKind.INSIDE, FindingKind.OVERLAP, FindingKind.GAP);
        assertThat(undecided).isLessThan(CRITERIA / 20);
    }

    private static void checkSegments(Finding finding, AsOf asOf, String where) {
        List<Criterion> criteria =
                finding.parts().stream().map(CriterionPart::criterion).toList();
        Criterion first = criteria.get(0);
        Criterion second = criteria.get(criteria.size() - 1);
        TestProfile witness = finding.witness().map(LintOracleTest::profile).orElse(null);
        switch (finding.kind()) {
            case SAME ->
                PROFILES.forEach(profile -> assertThat(NaiveOracle.holds(first, profile, asOf))
                        .as(where)
                        .isEqualTo(NaiveOracle.holds(second, profile, asOf)));
            case INSIDE -> {
                PROFILES.forEach(profile -> assertThat(
                                NaiveOracle.holds(first, profile, asOf) && !NaiveOracle.holds(second, profile, asOf))
                        .as(where)
                        .isFalse());
                if (witness != null) {
                    assertThat(NaiveOracle.holds(second, witness, asOf))
                            .as(where)
                            .isTrue();
                    assertThat(NaiveOracle.holds(first, witness, asOf))
                            .as(where)
                            .isFalse();
                }
            }
            case OVERLAP ->
                criteria.forEach(criterion -> assertThat(NaiveOracle.holds(criterion, witness, asOf))
                        .as(where)
                        .isTrue());
            case GAP ->
                criteria.forEach(criterion -> assertThat(NaiveOracle.holds(criterion, witness, asOf))
                        .as(where)
                        .isFalse());
            default -> throw new AssertionError(where);
        }
    }
}
