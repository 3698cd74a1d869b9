package io.segmentkit.lint;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.lint.LintSchema.CITY;
import static io.segmentkit.lint.LintSchema.SCHEMA;
import static io.segmentkit.lint.LintSchema.SCORE;
import static io.segmentkit.lint.LintSchema.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.json.JsonTree;
import io.segmentkit.profile.Profile;
import io.segmentkit.random.ExampleSchema;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LintPropertiesTest {
    private static final References REFERENCES = new References() {
        @Override
        public Optional<Criterion> saved(String name) {
            return Optional.of(tag("Media"));
        }

        @Override
        public Optional<SegmentReference> segment(String name) {
            return Optional.of(
                    name.equals("vip")
                            ? new SegmentReference.Dynamic(not(tag("Media")))
                            : new SegmentReference.Members(MemberIds.of(Set.of())));
        }
    };

    @Provide
    Arbitrary<Criterion> criteria() {
        return ExampleSchema.criteria(4);
    }

    @Property(tries = 500)
    @Label("B4 any criterion can be asked; findings name parts that are there, once each, and go to JSON")
    void anyCriterionCanBeAsked(@ForAll("criteria") Criterion criterion) {
        List<Finding> findings = Linter.of(ExampleSchema.SCHEMA, TODAY)
                .withReferences(REFERENCES)
                .lint(criterion);
        List<CriterionPart> parts = CriterionPart.allOf(criterion).toList();
        for (Finding finding : findings) {
            assertThat(parts).extracting(CriterionPart::path).contains(finding.path());
            assertThat(parts).containsAll(finding.parts());
            assertThat(JsonTree.parse(finding.toJson()).get("kind").asText())
                    .isEqualTo(finding.kind().toString());
            finding.witness()
                    .ifPresent(witness -> assertThat(
                                    witness.profile(ExampleSchema.SCHEMA, "w").id())
                            .isEqualTo("w"));
        }
        assertThat(findings)
                .filteredOn(finding -> finding.kind() != FindingKind.UNGUARDED_CONSENT)
                .extracting(Finding::path)
                .doesNotHaveDuplicates();
    }

    /** Scores that conditions of the small world tell apart, with some that they do not, and none. */
    private static List<Profile> everybody() {
        List<Profile> profiles = new ArrayList<>();
        for (int score = -2; score < 8; score++) {
            for (String city : new String[] {"Gdynia", "Warszawa", "Gd", ""}) {
                for (int some = 0; some < 4; some++) {
                    Profile.Builder profile = Profile.builder(SCHEMA, score + city + some);
                    if (score > -2) {
                        profile.with(SCORE, score);
                    }
                    if (!city.isEmpty()) {
                        profile.with(CITY, city);
                    }
                    if ((some & 1) == 1) {
                        profile.labels(tags(), "a");
                    }
                    if ((some & 2) == 2) {
                        profile.labels(tags(), "b");
                    }
                    profiles.add(profile.build());
                }
            }
        }
        return profiles;
    }

    private static final List<Profile> EVERYBODY = everybody();

    private static Criterion random(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 6 : 10);
        int number = random.nextInt(6);
        return switch (kind) {
            case 0 -> tag(random.nextBoolean() ? "a" : "b");
            case 1 -> SCORE.atLeast(number);
            case 2 -> SCORE.oneOf(number, 3);
            case 3 -> SCORE.isNot(number);
            case 4 -> random.nextBoolean() ? CITY.is("Gdynia") : CITY.startsWith("Gd");
            case 5 -> random.nextBoolean() ? SCORE.between(number, number + 1) : CITY.isPresent();
            case 6 -> not(random(random, depth - 1));
            case 7, 8 -> allOf(operands(random, depth));
            default -> anyOf(operands(random, depth));
        };
    }

    private static List<Criterion> operands(Random random, int depth) {
        return Stream.generate(() -> random(random, depth - 1))
                .limit(random.nextInt(3) + 1L)
                .toList();
    }

    private static long size(Criterion criterion) {
        return EVERYBODY.stream()
                .filter(Profile.mapping(SCHEMA).compile(criterion).asOf(TODAY))
                .count();
    }

    @Property(tries = 500)
    @Label("B4 in a world that can be tried out, findings are complete: needless parts, what never and always holds")
    void smallWorldIsDecided(@ForAll long seed) {
        Criterion criterion = random(new Random(seed), 3);
        Linter linter = Linter.of(SCHEMA, TODAY);
        List<Finding> findings = linter.lint(criterion);
        boolean constant = size(criterion) == 0 || size(criterion) == EVERYBODY.size();
        boolean told = findings.stream()
                .anyMatch(finding ->
                        finding.kind() == FindingKind.NEVER_HOLDS || finding.kind() == FindingKind.ALWAYS_HOLDS);
        assertThat(told || !constant).as("told of " + criterion).isTrue();
        if (findings.isEmpty()) {
            for (CriterionPart part : CriterionPart.allOf(criterion).toList()) {
                boolean isOperand = part.path().endsWith("]") && !isOnly(criterion, part.path());
                if (isOperand) {
                    Criterion less = Without.paths(criterion, List.of(part.path()));
                    Criterion other = anyOf(allOf(less, not(criterion)), allOf(criterion, not(less)));
                    assertThat(size(other))
                            .as(criterion + " without " + part.path())
                            .isPositive();
                }
            }
        }
    }

    private static boolean isOnly(Criterion criterion, String path) {
        String siblings = path.substring(0, path.lastIndexOf('[') + 1);
        return CriterionPart.allOf(criterion)
                        .filter(part -> part.path().startsWith(siblings)
                                && part.path().indexOf(']', siblings.length())
                                        == part.path().length() - 1)
                        .count()
                == 1;
    }

    @Property(tries = 500)
    @Label("B4 in a world that can be tried out, partitions, insides and what is the same are told exactly")
    void smallWorldOfSegmentsIsDecided(@ForAll long seed) {
        Random random = new Random(seed);
        Criterion a = random(random, 2);
        Criterion b = random.nextInt(4) == 0 ? not(a) : random(random, 2);
        Map<String, Criterion> segments = new LinkedHashMap<>();
        segments.put("a", a);
        segments.put("b", b);
        Linter linter = Linter.of(SCHEMA, TODAY);
        boolean overlap = size(allOf(a, b)) > 0;
        boolean gap = size(anyOf(a, b)) < EVERYBODY.size();
        assertThat(linter.isPartition(segments)).as(a + " / " + b).isEqualTo(!overlap && !gap);
        assertThat(linter.partition(segments))
                .extracting(Finding::kind)
                .containsExactlyElementsOf(Stream.of(FindingKind.OVERLAP, FindingKind.GAP)
                        .filter(kind -> kind == FindingKind.OVERLAP ? overlap : gap)
                        .toList());
        boolean open = Stream.of(a, b, not(a), not(b)).allMatch(one -> size(one) > 0);
        boolean inside = size(allOf(a, not(b))) == 0;
        boolean around = size(allOf(b, not(a))) == 0;
        assertThat(linter.relations(segments))
                .extracting(Finding::kind)
                .containsExactlyElementsOf(
                        !open || (!inside && !around)
                                ? List.of()
                                : List.of(inside && around ? FindingKind.SAME : FindingKind.INSIDE));
    }
}
