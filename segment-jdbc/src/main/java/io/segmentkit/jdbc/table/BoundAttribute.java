package io.segmentkit.jdbc.table;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.schema.DeclaredAttribute;
import java.util.Optional;

/**
 * An attribute and where it is kept.
 *
 * @param declared the attribute
 * @param column its column
 * @param rows the table of its values, where it is not in the table of what has it
 */
public record BoundAttribute(DeclaredAttribute declared, Column column, Optional<LinkedTable> rows) {
    /** Refuses a column that holds values of another type, and several values without a table of their own. */
    public BoundAttribute {
        boolean fits = switch (declared.attribute().type()) {
            case TEXT -> column instanceof TextColumn;
            case INTEGER, DECIMAL -> column instanceof NumberColumn;
            case BOOLEAN -> column instanceof BooleanColumn;
            case DATE -> column instanceof DateColumn;
            case TIMESTAMP -> column instanceof TimestampColumn;
            case MONTH_DAY -> column instanceof MonthDayColumn;
            case CHOICE -> column instanceof ChoiceColumn;
        };
        if (!fits) {
            throw new IllegalArgumentException(declared.attribute() + " cannot be kept in a "
                    + column.getClass().getSimpleName());
        }
        if (declared.attribute() instanceof ChoiceAttribute choice
                && column instanceof ChoiceColumn coded
                && !choice.choices().containsAll(coded.codes().values())) {
            throw new IllegalArgumentException("codes of " + declared.name() + " must stand for its choices "
                    + choice.choices() + ", found " + coded.codes().values());
        }
        if (declared.multiValued() && rows.isEmpty()) {
            throw new IllegalArgumentException(
                    declared.name() + " has several values, which need a table of their own");
        }
    }

    /** The attribute in a column of the table of what has it. */
    public static BoundAttribute of(Attribute attribute, Column column) {
        return new BoundAttribute(new DeclaredAttribute(attribute, false), column, Optional.empty());
    }

    /** The attribute with at most one value, in a table of its own: no profile may have two rows. */
    public static BoundAttribute oneOf(Attribute attribute, LinkedTable rows, Column column) {
        return new BoundAttribute(new DeclaredAttribute(attribute, false), column, Optional.of(rows));
    }

    /** The attribute with any number of values, in a table of its own. */
    public static BoundAttribute allOf(Attribute attribute, LinkedTable rows, Column column) {
        return new BoundAttribute(new DeclaredAttribute(attribute, true), column, Optional.of(rows));
    }
}
