package io.segmentkit.json;

import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with one document, up to a limit: hostile input must not fill the memory with problems. */
final class Problems {
    private static final int MAX_PROBLEMS = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    /** Adds a problem, which is not even made once there are too many. */
    void add(Supplier<Problem> problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem.get());
        } else if (problems.size() == MAX_PROBLEMS) {
            problems.add(
                    new Problem("", "there are more problems than the " + MAX_PROBLEMS + " listed", "", List.of()));
        }
    }

    /**
     * What was read, if nothing was wrong.
     *
     * @throws InvalidCriterionException with all problems, if there are any
     */
    <T> T require(Optional<T> read) {
        if (!problems.isEmpty()) {
            throw new InvalidCriterionException(problems);
        }
        return read.orElseThrow();
    }
}
