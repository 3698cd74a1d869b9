package io.segmentkit.schema;

import java.io.Serial;
import java.util.List;

/** A criterion cannot be used as it is (A10). The places are paths into its tree. */
public final class InvalidCriterionException extends InvalidDefinitionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Everything that is wrong with one criterion.
     *
     * @param problems all problems; at least one
     */
    public InvalidCriterionException(List<Problem> problems) {
        super(problems);
    }
}
