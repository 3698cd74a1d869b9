package io.segmentkit.value;

/**
 * One end of a range of numbers, dates or timestamps.
 *
 * @param value the value at the end
 * @param inclusive whether that value itself is in the range
 */
public record Bound(Value value, boolean inclusive) {
    /** Refuses values that have no order. */
    public Bound {
        if (!(value instanceof Value.Decimal || value instanceof Value.Date || value instanceof Value.Timestamp)) {
            throw new IllegalArgumentException("a range is of numbers, dates or timestamps, found " + value);
        }
    }

    /** The value itself and those beyond. */
    public static Bound inclusive(Value value) {
        return new Bound(value, true);
    }

    /** The values beyond this one. */
    public static Bound exclusive(Value value) {
        return new Bound(value, false);
    }

    /**
     * The order of this end's value and another's.
     *
     * @throws IllegalArgumentException if the two are not of one class
     */
    int compareValue(Bound other) {
        if (value instanceof Value.Decimal a && other.value instanceof Value.Decimal b) {
            return a.number().compareTo(b.number());
        }
        if (value instanceof Value.Date a && other.value instanceof Value.Date b) {
            return a.date().compareTo(b.date());
        }
        if (value instanceof Value.Timestamp a && other.value instanceof Value.Timestamp b) {
            return a.instant().compareTo(b.instant());
        }
        throw new IllegalArgumentException(
                "both ends of a range must be of one type, found " + value + " and " + other.value);
    }
}
