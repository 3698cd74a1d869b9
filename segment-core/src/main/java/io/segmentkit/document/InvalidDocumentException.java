package io.segmentkit.document;

import io.segmentkit.schema.InvalidDefinitionException;
import io.segmentkit.schema.Problem;
import java.io.Serial;
import java.util.List;

/** A document cannot be used as it is. The places are JSON pointers. */
public final class InvalidDocumentException extends InvalidDefinitionException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Everything that is wrong with one document.
     *
     * @param problems all problems; at least one
     */
    public InvalidDocumentException(List<Problem> problems) {
        super(problems);
    }
}
