package io.segmentkit.jdbc.table;

import io.segmentkit.schema.InvalidDefinitionException;
import io.segmentkit.schema.Problem;
import java.io.Serial;
import java.util.List;

/**
 * A mapping cannot be used as it is, or does not fit the database. Where it was read from JSON the places are JSON pointers;
 * against the database they are the table and column: {@code crm.customer.born_on: birthday: date as DateColumn needs
 * another type, found VARCHAR, valid: date}.
 */
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
