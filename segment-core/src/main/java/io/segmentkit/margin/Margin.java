package io.segmentkit.margin;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How far the value that a condition saw is from where its answer turns (B2): of a condition that fails, how much is
 * missing; of one that holds, how much slack there is. Prints as {@code needs 3, 1 more} or {@code fails at 20, 5 less}.
 *
 * <p>Of several values that all fail it is that of the nearest; of several that pass, that of the one farthest within, as
 * the answer turns with the last of them. The other way round for tests that no value may pass ({@code isNot}, {@code
 * noneOf}).
 *
 * <p>Tells something of a customer's data, as the value does. Immutable, equal by value, safe between threads.
 *
 * @param holds whether the condition holds: then the margin is slack
 * @param edge the value where the answer turns: of numbers and moments the bound, of counts and days the next one on the
 *     other side; how many of the labels asked for the profile would have; a day of the year where the year is ignored; a
 *     day for timestamps in windows of days
 * @param side whether the answer turns at the edge or only beyond it, however little
 * @param change the edge less the value: positive where it is greater, later or more; 0 where the value is at an edge
 *     beyond which the answer turns. That of an average is rounded to 34 digits
 * @param unit what the change is counted in
 */
public record Margin(boolean holds, Value edge, Side side, BigDecimal change, Unit unit) {
    /** Where the answer turns. */
    public enum Side {
        /** At the edge itself. */
        AT,
        /** With everything greater or later than the edge. */
        ABOVE,
        /** With everything less or earlier than the edge. */
        BELOW
    }

    /** What a change is counted in. */
    public enum Unit {
        /** The unit of the number itself. */
        NUMBER,
        /** Activities, records, different values or labels: whole. */
        COUNT,
        /** Days of the calendar, on which timestamps fall in the as-of's zone: whole. */
        DAYS,
        /** Seconds, to the nanosecond. */
        SECONDS
    }

    /** Refuses null; takes the zeros behind the point off the change. */
    public Margin {
        requireNonNull(edge, "edge");
        requireNonNull(side, "side");
        requireNonNull(unit, "unit");
        BigDecimal stripped = change.stripTrailingZeros();
        change = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The margin of a condition that saw these values: those of its attribute, those of its labels that are there, the value
     * of its measure.
     *
     * <p>A date is as many days away from a window as it would have to be another date. So it is where the window ignores
     * the year or is of days of the week; 29 February is a day of its own then, to which the as-of's rule applies (W15).
     * Days of the year without a year are counted around a year of 366 days. Timestamps are, for windows of days, the
     * days that they fall on in the as-of's zone (W13); for rolling hours and other moments they are what they are.
     *
     * <p>Empty where there is no distance: absent values (A8); texts, choices, truth values, single labels, references, and
     * what is composed of conditions; tests of presence; tests that every value of the type passes or none does, as with an
     * empty window (W11); numbers and moments that are equal to the one asked for, which any change turns.
     *
     * @param asOf the moment at which the condition saw them
     */
    public static Optional<Margin> of(Criterion condition, List<Value> seen, AsOf asOf) {
        return condition.match(new CriterionMargin(seen, asOf));
    }

    @Override
    public String toString() {
        return new MarginText(this).toString();
    }
}
