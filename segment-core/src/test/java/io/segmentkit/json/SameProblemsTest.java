package io.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.random.ExampleSchema;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reading with a schema checks part by part; it must say what the check of the whole criterion says. */
class SameProblemsTest {
    @Provide
    Arbitrary<Criterion> criteria() {
        return ExampleSchema.criteria(3);
    }

    @Property
    @Label(
            "A10 reading reports what the schema's check of the criterion reports, in its order, with pointers for paths")
    void readingSaysWhatTheCheckSays(@ForAll("criteria") Criterion criterion) {
        List<Problem> expected = ExampleSchema.ROTATED.check(criterion);
        List<Problem> found = problems(CriterionJson.write(criterion));
        assertThat(found.stream().map(problem -> problem.at("")))
                .containsExactlyElementsOf(
                        expected.stream().map(problem -> problem.at("")).toList());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).path()).startsWith(pointer(expected.get(i).path()));
        }
    }

    private static List<Problem> problems(String document) {
        return Optional.ofNullable(catchThrowableOfType(
                        InvalidCriterionException.class, () -> CriterionJson.read(document, ExampleSchema.ROTATED)))
                .map(InvalidCriterionException::problems)
                .orElse(List.of());
    }

    /** {@code allOf[1].not.where} as a pointer. */
    private static String pointer(String path) {
        return "/criterion"
                + ("." + path)
                        .replaceAll("\\.(allOf|anyOf)\\[(\\d+)]", "/operands/$2")
                        .replaceAll("\\.not\\b", "/operand")
                        .replaceAll("\\.(\\w+)", "/$1")
                        .replaceAll("\\.$", "");
    }
}
