package io.segmentkit.criteria;

import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question about the rows of a profile, activities or records, that becomes a criterion once it says how many there
 * must be or what a measure over them must come to.
 *
 * <p>Immutable: every method makes a new question.
 *
 * @param <Q> the kind of question
 */
public abstract sealed class RowQuery<Q> permits ActivityQuery, RecordQuery {
    private final List<Criterion> conditions;

    RowQuery(List<Criterion> conditions) {
        this.conditions = conditions;
    }

    abstract Q with(List<Criterion> all);

    abstract Criterion criterion(Measure measure, ValueTest test);

    final List<Criterion> conditions() {
        return conditions;
    }

    final Optional<Criterion> condition() {
        return conditions.size() > 1
                ? Optional.of(ImmutableCriterion.AllOf.of(conditions))
                : conditions.stream().findFirst();
    }

    /**
     * Counts only rows that meet this condition too, all conditions on the same row. A condition is a test of one of the
     * row's own attributes, or {@code allOf}, {@code anyOf} and {@code not} of such tests.
     */
    public final Q where(Criterion condition) {
        return with(Stream.concat(conditions.stream(), Stream.of(condition)).toList());
    }

    /** At least so many rows match; 0 always holds. */
    public final Criterion atLeast(int times) {
        return count(ValueTests.atLeast(number(times)));
    }

    /** At most so many rows match, perhaps none. */
    public final Criterion atMost(int times) {
        return count(ValueTests.atMost(number(times)));
    }

    /** Exactly so many rows match. */
    public final Criterion exactly(int times) {
        return count(ValueTests.is(number(times)));
    }

    /** So many rows match, both ends in. */
    public final Criterion between(int least, int most) {
        return count(ValueTests.between(number(least), number(most)));
    }

    /** At least one row matches. */
    public final Criterion ever() {
        return atLeast(1);
    }

    /** No row matches: the complement of {@link #ever()}. */
    public final Criterion never() {
        return exactly(0);
    }

    /** The sum of a number over the matching rows; 0 where none has it. */
    public final Measured.OfNumber sum(NumberAttribute attribute) {
        return number(Measure.sum(attribute.name()));
    }

    /** The average of a number over the matching rows that have it; absent where none has. */
    public final Measured.OfNumber average(NumberAttribute attribute) {
        return number(Measure.average(attribute.name()));
    }

    /** The least of a number over the matching rows; absent where none has it. */
    public final Measured.OfNumber min(NumberAttribute attribute) {
        return number(Measure.min(attribute.name()));
    }

    /** The earliest date over the matching rows; absent where none has it. */
    public final Measured.OfDate min(DateAttribute attribute) {
        return date(Measure.min(attribute.name()));
    }

    /** The earliest moment over the matching rows; absent where none has it. */
    public final Measured.OfTimestamp min(TimestampAttribute attribute) {
        return timestamp(Measure.min(attribute.name()));
    }

    /** The greatest of a number over the matching rows; absent where none has it. */
    public final Measured.OfNumber max(NumberAttribute attribute) {
        return number(Measure.max(attribute.name()));
    }

    /** The latest date over the matching rows; absent where none has it. */
    public final Measured.OfDate max(DateAttribute attribute) {
        return date(Measure.max(attribute.name()));
    }

    /** The latest moment over the matching rows; absent where none has it. */
    public final Measured.OfTimestamp max(TimestampAttribute attribute) {
        return timestamp(Measure.max(attribute.name()));
    }

    /** How many different values an attribute has over the matching rows; 0 where none has it. */
    public final Measured.OfNumber distinct(Attribute attribute) {
        return number(Measure.distinct(attribute.name()));
    }

    final Measured.OfNumber number(Measure measure) {
        return new Measured.OfNumber(test -> criterion(measure, test));
    }

    final Measured.OfDate date(Measure measure) {
        return new Measured.OfDate(test -> criterion(measure, test));
    }

    final Measured.OfTimestamp timestamp(Measure measure) {
        return new Measured.OfTimestamp(test -> criterion(measure, test));
    }

    private Criterion count(ValueTest test) {
        return criterion(Measure.count(), test);
    }

    private static Value number(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("times must not be negative, found " + times);
        }
        return Value.Decimal.of(times);
    }
}
