package io.segmentkit.criteria;

import org.immutables.value.Value;

/**
 * What is measured over the activities or records that match (A3, A4). Rows whose measured attribute is absent do not
 * take part.
 *
 * <p>Over no rows, a count, a sum and a number of distinct values are 0; a minimum, maximum, average, first or last is
 * absent, so that positive tests on it fail (A8).
 *
 * <p>Immutable, equal by value, safe between threads.
 */
@Value.Enclosing
public abstract sealed class Measure
        permits Measure.Count,
                Measure.Sum,
                Measure.Min,
                Measure.Max,
                Measure.Average,
                Measure.Distinct,
                Measure.First,
                Measure.Last {
    Measure() {}

    /** What the reader makes of this kind of measure. */
    public abstract <R> R match(Cases<R> cases);

    /** The measure as a phrase: {@code sum of amount}. */
    @Override
    public final String toString() {
        return match(new MeasureText());
    }

    /** How many rows match. */
    public static Measure count() {
        return Count.ONLY;
    }

    /** The exact sum of a number. */
    public static Measure sum(String attribute) {
        return ImmutableMeasure.Sum.of(attribute);
    }

    /** The least number, or the earliest date or timestamp. */
    public static Measure min(String attribute) {
        return ImmutableMeasure.Min.of(attribute);
    }

    /** The greatest number, or the latest date or timestamp. */
    public static Measure max(String attribute) {
        return ImmutableMeasure.Max.of(attribute);
    }

    /** The exact average of a number: compared as a fraction, never rounded. */
    public static Measure average(String attribute) {
        return ImmutableMeasure.Average.of(attribute);
    }

    /** How many different values an attribute has, by equality (A9). */
    public static Measure distinct(String attribute) {
        return ImmutableMeasure.Distinct.of(attribute);
    }

    /** The time of the first matching activity. */
    public static Measure first() {
        return First.ONLY;
    }

    /** The time of the last matching activity. */
    public static Measure last() {
        return Last.ONLY;
    }

    /** How many rows match. */
    public static final class Count extends Measure {
        static final Measure ONLY = new Count();

        private Count() {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.count(this);
        }
    }

    /** The exact sum of a number. */
    @Value.Immutable
    public abstract static non-sealed class Sum extends Measure {
        Sum() {}

        /** The number to sum. */
        public abstract String attribute();

        @Value.Check
        void check() {
            Names.checked("attribute", attribute());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sum(this);
        }
    }

    /** The least of a number, date or timestamp. */
    @Value.Immutable
    public abstract static non-sealed class Min extends Measure {
        Min() {}

        /** The attribute whose least value counts. */
        public abstract String attribute();

        @Value.Check
        void check() {
            Names.checked("attribute", attribute());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.min(this);
        }
    }

    /** The greatest of a number, date or timestamp. */
    @Value.Immutable
    public abstract static non-sealed class Max extends Measure {
        Max() {}

        /** The attribute whose greatest value counts. */
        public abstract String attribute();

        @Value.Check
        void check() {
            Names.checked("attribute", attribute());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.max(this);
        }
    }

    /** The exact average of a number. */
    @Value.Immutable
    public abstract static non-sealed class Average extends Measure {
        Average() {}

        /** The number to average. */
        public abstract String attribute();

        @Value.Check
        void check() {
            Names.checked("attribute", attribute());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.average(this);
        }
    }

    /** The number of different values of an attribute. */
    @Value.Immutable
    public abstract static non-sealed class Distinct extends Measure {
        Distinct() {}

        /** The attribute whose values are told apart. */
        public abstract String attribute();

        @Value.Check
        void check() {
            Names.checked("attribute", attribute());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.distinct(this);
        }
    }

    /** The time of the first activity. */
    public static final class First extends Measure {
        static final Measure ONLY = new First();

        private First() {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.first(this);
        }
    }

    /** The time of the last activity. */
    public static final class Last extends Measure {
        static final Measure ONLY = new Last();

        private Last() {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.last(this);
        }
    }

    /**
     * A reading of measures: one method per kind and no defaults, so that a new kind does not compile until every reader
     * answers it.
     *
     * @param <R> what a measure is read to
     */
    public interface Cases<R> {
        /** How many rows match. */
        R count(Count measure);

        /** The sum of a number. */
        R sum(Sum measure);

        /** The least value. */
        R min(Min measure);

        /** The greatest value. */
        R max(Max measure);

        /** The average of a number. */
        R average(Average measure);

        /** How many different values. */
        R distinct(Distinct measure);

        /** The time of the first activity. */
        R first(First measure);

        /** The time of the last activity. */
        R last(Last measure);
    }
}
