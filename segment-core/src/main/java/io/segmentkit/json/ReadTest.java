package io.segmentkit.json;

import io.segmentkit.schema.Problem;
import io.segmentkit.value.ValueTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read of a test.
 *
 * @param place where it stands
 * @param whole the test, if all of it could be read
 * @param parts the parts that could be read
 */
record ReadTest(Place place, Optional<ValueTest> whole, List<TestPart> parts) {
    /**
     * Reports what a schema has against the test, or against the parts of a test that has other problems.
     *
     * @param check the schema's problems with a test
     */
    void report(Function<ValueTest, List<Problem>> check) {
        whole.ifPresentOrElse(test -> reportWhole(check.apply(test)), () -> reportParts(check));
    }

    /** Each problem goes to the part that it found, or to the test. */
    private void reportWhole(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        Map<String, Place> places = new HashMap<>();
        parts.forEach(part -> places.putIfAbsent(part.part().toString(), part.place()));
        problems.forEach(problem -> places.getOrDefault(problem.found(), place).problem(problem));
    }

    private void reportParts(Function<ValueTest, List<Problem>> check) {
        for (TestPart part : parts) {
            String found = Found.of(part.place().node());
            check.apply(part.alone())
                    .forEach(problem -> part.place().problem(problem.message(), found, problem.valid()));
        }
    }
}
