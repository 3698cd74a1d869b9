package io.segmentkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.segmentkit.contract.ContractSchema;
import io.segmentkit.contract.RandomCriteria;
import io.segmentkit.contract.RandomProfiles;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.CriterionPart;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class SamplesTest {
    private static final List<TestProfile> PROFILES = RandomProfiles.of(17, 200);

    /** Some tests of an attribute that can have windows or bounds. */
    private static List<ValueTest> tests(RandomCriteria random, String attribute) {
        List<ValueTest> tests = new ArrayList<>();
        while (tests.size() < 4) {
            CriterionPart.allOf(random.criterion())
                    .filter(part -> !part.path().contains("where"))
                    .map(CriterionPart::criterion)
                    .flatMap(one -> one instanceof Criterion.OfAttribute of
                                    && of.attribute().equals(attribute)
                            ? Stream.of(PositiveTest.of(of.test()).test())
                            : Stream.empty())
                    .forEach(tests::add);
        }
        return tests;
    }

    @Property(tries = 60)
    @Label("B4 every value passes the same tests as one of the samples, but for texts that nobody asked for")
    void everyValueHasASample(@ForAll long seed) {
        for (DeclaredAttribute declared : ContractSchema.SCHEMA.attributes().all()) {
            if (declared.attribute().type() == ValueType.TEXT) {
                continue;
            }
            RandomCriteria random = new RandomCriteria(seed);
            AsOf asOf = random.asOf();
            List<ValueTest> tests = tests(random, declared.name());
            Tested tested = Tested.of(declared, tests, asOf);
            List<List<Boolean>> sampled = Samples.of(tested).orElseThrow().stream()
                    .map(sample -> passed(tested, sample))
                    .toList();
            for (TestProfile profile : PROFILES) {
                for (Value value : profile.values(declared.name())) {
                    assertThat(sampled)
                            .as(value + " in " + tests + " as of " + asOf)
                            .contains(passed(tested, value));
                }
            }
            assertThat(sampled).doesNotHaveDuplicates();
        }
    }

    private static List<Boolean> passed(Tested tested, Value value) {
        return tested.tests().stream()
                .map(test -> tested.predicate(test).test(value))
                .toList();
    }

    @Property(tries = 2_000)
    @Label("B4 what is sure of two patterns is so of every text")
    void patternsAreSure(@ForAll long seed) {
        Random random = new Random(seed);
        TextPattern one = pattern(random);
        TextPattern other = pattern(random);
        for (int i = 0; i < 200; i++) {
            String text = text(random, 5);
            if (one.matches(text)) {
                assertThat(!one.implies(other) || other.matches(text))
                        .as(one + " implies " + other + ": " + text)
                        .isTrue();
                assertThat(one.excludes(other) && other.matches(text))
                        .as(one + " excludes " + other + ": " + text)
                        .isFalse();
            }
        }
    }

    private static TextPattern pattern(Random random) {
        TextPattern.Place place = List.of(TextPattern.Place.values()).get(random.nextInt(4));
        return new TextPattern(place, text(random, 3), random.nextBoolean());
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append("aAbBłŁİi".charAt(random.nextInt(8)));
        }
        return text.toString();
    }
}
