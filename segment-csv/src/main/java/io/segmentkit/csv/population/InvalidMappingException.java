package io.segmentkit.csv.population;

import static java.util.stream.Collectors.joining;

import io.segmentkit.schema.Problem;
import java.io.Serial;
import java.util.List;

/** A mapping cannot be used as it is, or does not fit the files. Carries everything that is wrong with it, not only the first thing. */
public final class InvalidMappingException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** How many problems the message shows; {@link #problems()} has all. */
    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    /**
     * Everything that is wrong with one mapping.
     *
     * @param problems all problems; at least one
     */
    public InvalidMappingException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** All problems, with their JSON pointers; empty after serialisation, which keeps their text only. */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty");
        }
        if (problems.size() == 1) {
            return problems.get(0).toString();
        }
        String more = problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more" : "";
        return problems.stream()
                .limit(SHOWN)
                .map(Problem::toString)
                .collect(joining("\n  ", problems.size() + " problems:\n  ", more));
    }
}
