package io.segmentkit.profile;

import io.segmentkit.criteria.BooleanAttribute;
import io.segmentkit.criteria.ChoiceAttribute;
import io.segmentkit.criteria.DateAttribute;
import io.segmentkit.criteria.MonthDayAttribute;
import io.segmentkit.criteria.NumberAttribute;
import io.segmentkit.criteria.TextAttribute;
import io.segmentkit.criteria.TimestampAttribute;
import io.segmentkit.value.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Fills in the values of attributes. A value added to a multi-valued attribute joins those before; a second one of a
 * single-valued attribute, an unknown attribute and a value of another type are refused with an {@link
 * IllegalArgumentException} that does not show the value.
 *
 * <p>Not safe between threads.
 *
 * @param <B> what is filled in
 */
public abstract sealed class Filling<B> permits Profile.Builder, Profile.RowBuilder {
    private final Row row;

    Filling(Row row) {
        this.row = row;
    }

    abstract B self();

    final Row row() {
        return row;
    }

    /** Adds a value to an attribute by name; for code that is generic over types. */
    public final B with(String attribute, Value value) {
        row.add(attribute, value);
        return self();
    }

    /** Adds a text. */
    public final B with(TextAttribute attribute, String text) {
        return with(attribute.name(), new Value.Text(text));
    }

    /** Adds a choice, which may be one outside the list: data is as it is. */
    public final B with(ChoiceAttribute attribute, String choice) {
        return with(attribute.name(), new Value.Text(choice));
    }

    /** Adds a number; a {@code double} counts as its shortest decimal form. */
    public final B with(NumberAttribute attribute, Number number) {
        return with(attribute.name(), Value.Decimal.of(number));
    }

    /** Adds a boolean. */
    public final B with(BooleanAttribute attribute, boolean truth) {
        return with(attribute.name(), new Value.Truth(truth));
    }

    /** Adds a date. */
    public final B with(DateAttribute attribute, LocalDate date) {
        return with(attribute.name(), new Value.Date(date));
    }

    /** Adds a moment. */
    public final B with(TimestampAttribute attribute, Instant instant) {
        return with(attribute.name(), new Value.Timestamp(instant));
    }

    /** Adds a day of the year. */
    public final B with(MonthDayAttribute attribute, MonthDay day) {
        return with(attribute.name(), new Value.DayOfYear(day));
    }
}
