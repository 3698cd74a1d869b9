package io.segmentkit.jdbc.table;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.List;

/** A mapping does not fit the database. Carries everything that is wrong with it, not only the first thing. */
public final class InvalidMappingException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<MappingProblem> problems;

    /**
     * Everything that is wrong with one mapping.
     *
     * @param problems all problems; at least one
     */
    public InvalidMappingException(List<MappingProblem> problems) {
        super(problems.stream()
                .map(MappingProblem::toString)
                .collect(joining("\n  ", problems.size() + " problems:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** All problems; empty after serialisation, which keeps their text only. */
    public List<MappingProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
