package io.segmentkit.schema;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.List;

/**
 * Something that a host or a user has written cannot be used as it is: a criterion, a document, a mapping. Carries everything
 * that is wrong with it, not only the first thing, each with its place.
 */
public abstract class InvalidDefinitionException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** How many problems the message shows; {@link #problems()} has all. */
    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    /**
     * Everything that is wrong with one definition.
     *
     * @param problems all problems; at least one
     */
    protected InvalidDefinitionException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the definition; empty after serialisation, which keeps their text only. */
    public final List<Problem> problems() {
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
