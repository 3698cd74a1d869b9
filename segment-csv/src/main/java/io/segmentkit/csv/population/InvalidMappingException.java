package io.segmentkit.csv.population;

import io.segmentkit.schema.InvalidDefinitionException;
import io.segmentkit.schema.Problem;
import java.io.Serial;
import java.util.List;

/** A mapping cannot be used as it is, or does not fit the files. The places are JSON pointers. */
public final class InvalidMappingException extends InvalidDefinitionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Everything that is wrong with one mapping.
     *
     * @param problems all problems; at least one
     */
    public InvalidMappingException(List<Problem> problems) {
        super(problems);
    }
}
