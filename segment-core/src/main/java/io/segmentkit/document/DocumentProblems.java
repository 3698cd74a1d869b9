package io.segmentkit.document;

import io.segmentkit.schema.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one document, up to a limit: hostile input must not fill the memory with problems. */
final class DocumentProblems {
    private static final int MAX_PROBLEMS = 1_000;

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MAX_PROBLEMS) {
            String message = "there are more problems than the " + MAX_PROBLEMS + " listed";
            problems.add(new Problem("", message, "", List.of()));
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Throws if there is any. */
    void refuseAny() {
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
    }
}
