package io.segmentkit.jdbc.table;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.MonthDayAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says in which columns attributes are kept. Where only a column's name is given, the form is the usual one: a column of
 * the attribute's own type, choices as they are, timestamps with time zone, days of the year as ISO text.
 *
 * <p>Not safe between threads.
 *
 * @param <B> the kind of bindings
 */
public abstract sealed class ColumnBindings<B> permits TableMapping.Builder, RowsBindings {
    private final Map<String, BoundAttribute> attributes = new LinkedHashMap<>();

    ColumnBindings() {}

    abstract B self();

    /** Texts. */
    public final B bind(TextAttribute attribute, String column) {
        return one(attribute, new TextColumn(column));
    }

    /** Choices, kept as they are. */
    public final B bind(ChoiceAttribute attribute, String column) {
        return one(attribute, ChoiceColumn.of(column));
    }

    /** Choices. */
    public final B bind(ChoiceAttribute attribute, ChoiceColumn column) {
        return one(attribute, column);
    }

    /** Numbers. */
    public final B bind(NumberAttribute attribute, String column) {
        return one(attribute, NumberColumn.of(column));
    }

    /** Numbers. */
    public final B bind(NumberAttribute attribute, NumberColumn column) {
        return one(attribute, column);
    }

    /** Booleans. */
    public final B bind(BooleanAttribute attribute, String column) {
        return one(attribute, BooleanColumn.of(column));
    }

    /** Booleans. */
    public final B bind(BooleanAttribute attribute, BooleanColumn column) {
        return one(attribute, column);
    }

    /** Dates. */
    public final B bind(DateAttribute attribute, String column) {
        return one(attribute, DateColumn.of(column));
    }

    /** Dates. */
    public final B bind(DateAttribute attribute, DateColumn column) {
        return one(attribute, column);
    }

    /** Timestamps. */
    public final B bind(TimestampAttribute attribute, String column) {
        return one(attribute, TimestampColumn.of(column));
    }

    /** Timestamps. */
    public final B bind(TimestampAttribute attribute, TimestampColumn column) {
        return one(attribute, column);
    }

    /** Days of the year. */
    public final B bind(MonthDayAttribute attribute, String column) {
        return one(attribute, MonthDayColumn.of(column));
    }

    /** Days of the year. */
    public final B bind(MonthDayAttribute attribute, MonthDayColumn column) {
        return one(attribute, column);
    }

    private B one(Attribute attribute, Column column) {
        return put(BoundAttribute.of(attribute, column));
    }

    /**
     * An attribute and where it is kept, as the other methods make them.
     *
     * @throws IllegalArgumentException if it is in a table of its own, but not of a profile
     */
    public final B bind(BoundAttribute bound) {
        if (bound.rows().isPresent() && !(this instanceof TableMapping.Builder)) {
            throw new IllegalArgumentException("only attributes of profiles have tables of their own, found "
                    + bound.declared().name());
        }
        return put(bound);
    }

    final B put(BoundAttribute bound) {
        if (attributes.put(bound.declared().name(), bound) != null) {
            throw new IllegalArgumentException("attribute " + bound.declared().name() + " is bound twice");
        }
        return self();
    }

    final Map<String, BoundAttribute> attributes() {
        return attributes;
    }
}
