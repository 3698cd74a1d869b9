package io.segmentkit.examples.quickstart.document;

import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.util.List;

/** What the user gave cannot be used: definitions or data. The message names every problem, one per line. */
public final class RefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final long total;

    /**
     * Everything that is wrong.
     *
     * @param problems the problems that are shown, each with its place
     * @param total how many there are; more than are shown, where there were too many
     */
    public RefusedException(List<?> problems, long total) {
        super(message(problems, total));
        this.total = total;
    }

    /** Everything that is wrong, all of it shown. */
    public RefusedException(List<?> problems) {
        this(problems, problems.size());
    }

    /** How many problems there are. */
    public long total() {
        return total;
    }

    private static String message(List<?> problems, long total) {
        String shown = problems.stream().map(Object::toString).collect(joining("\n"));
        return total > problems.size() ? shown + "\n... " + total + " problems in all" : shown;
    }
}
