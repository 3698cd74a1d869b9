package io.segmentkit.criteria;

import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value.Auxiliary;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Derived;
import org.immutables.value.Value.Enclosing;
import org.immutables.value.Value.Immutable;

/**
 * A condition on one profile: a tree of the kinds nested here, made by the factories of {@link Criteria} and by typed
 * attribute handles. A criterion with a missing part cannot be made (A10).
 *
 * <p>It holds or it does not; there is no third answer, and {@link Not} is the exact complement (A8). What it says about
 * absent values is said by each test.
 *
 * <p>Prints as a sentence. Trees are at most {@value #MAX_DEPTH} deep. Immutable, equal by value, safe between threads
 * (A11).
 */
@Enclosing
public abstract sealed class Criterion
        permits Criterion.AllOf,
                Criterion.AnyOf,
                Criterion.Not,
                Criterion.Everyone,
                Criterion.OfAttribute,
                Criterion.OfLabels,
                Criterion.OfActivities,
                Criterion.OfRecords,
                Criterion.InSegment,
                Criterion.Saved {
    /** How deep a tree may be, so that every reading of it ends well within a thread's stack. */
    public static final int MAX_DEPTH = 200;

    Criterion() {}

    /** What the reader makes of this kind of criterion. */
    public abstract <R> R match(Cases<R> cases);

    /** How many criteria lie one in another on the longest way down: 1 for one without parts. */
    int depth() {
        return 1;
    }

    /** The criterion as a sentence: {@code leadScore > 20 and city = "Warszawa"}. */
    @Override
    public final String toString() {
        return match(new CriterionText());
    }

    private static int depthAbove(Collection<Criterion> operands) {
        int depth = 1 + operands.stream().mapToInt(Criterion::depth).max().orElse(0);
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a criterion may be at most " + MAX_DEPTH + " deep");
        }
        return depth;
    }

    private static void checkOperands(List<Criterion> operands) {
        if (operands.isEmpty()) {
            throw new IllegalArgumentException("operands must not be empty");
        }
    }

    /** All of several criteria hold (A5). */
    @Immutable
    public abstract static non-sealed class AllOf extends Criterion {
        AllOf() {}

        /** The criteria that must all hold; never empty. */
        public abstract List<Criterion> operands();

        @Override
        @Derived
        @Auxiliary
        int depth() {
            return depthAbove(operands());
        }

        @Check
        void check() {
            checkOperands(operands());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.allOf(this);
        }
    }

    /** At least one of several criteria holds (A5). */
    @Immutable
    public abstract static non-sealed class AnyOf extends Criterion {
        AnyOf() {}

        /** The criteria of which one must hold; never empty. */
        public abstract List<Criterion> operands();

        @Override
        @Derived
        @Auxiliary
        int depth() {
            return depthAbove(operands());
        }

        @Check
        void check() {
            checkOperands(operands());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anyOf(this);
        }
    }

    /** A criterion does not hold (A5). */
    @Immutable
    public abstract static non-sealed class Not extends Criterion {
        Not() {}

        /** The criterion that must not hold. */
        public abstract Criterion operand();

        @Override
        @Derived
        @Auxiliary
        int depth() {
            return depthAbove(List.of(operand()));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /** Holds for every profile. */
    public static final class Everyone extends Criterion {
        static final Criterion ONLY = new Everyone();

        private Everyone() {}

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.everyone(this);
        }
    }

    /** An attribute passes a test (A1). */
    @Immutable
    public abstract static non-sealed class OfAttribute extends Criterion {
        OfAttribute() {}

        /** The attribute's name. */
        public abstract String attribute();

        /** The test put to its values. */
        public abstract ValueTest test();

        @Check
        void check() {
            Names.checked("attribute", attribute());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofAttribute(this);
        }
    }

    /** The profile has any, all or none of some labels of one set (A2). */
    @Immutable
    public abstract static non-sealed class OfLabels extends Criterion {
        OfLabels() {}

        /** The label set's name: {@code tag}, {@code category}, {@code consent} or one that the host declares. */
        public abstract String labelSet();

        /** How many of the labels the profile must have. */
        public abstract LabelMatch quantifier();

        /** The labels, in the order given; never empty. */
        public abstract Set<String> labels();

        @Check
        void check() {
            Names.checked("labelSet", labelSet());
            if (labels().isEmpty()) {
                throw new IllegalArgumentException("labels must not be empty");
            }
            labels().forEach(label -> Names.checked("label", label));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofLabels(this);
        }
    }

    /**
     * A measure over the profile's activities of one type passes a test (A3). An activity counts when it meets the
     * condition and lies in the window, all of it on the same activity.
     */
    @Immutable
    public abstract static non-sealed class OfActivities extends Criterion {
        OfActivities() {}

        /** The activities' type. */
        public abstract String activity();

        /** What each activity's parameters must meet; composed of {@link OfAttribute} only. */
        public abstract Optional<Criterion> where();

        /** When each activity must have happened. */
        public abstract Optional<Window> in();

        /** What is measured over those that match. */
        public abstract Measure measure();

        /** The test put to the measure. */
        public abstract ValueTest test();

        @Override
        @Derived
        @Auxiliary
        int depth() {
            return depthAbove(where().stream().toList());
        }

        @Check
        void check() {
            Names.checked("activity", activity());
            RowConditions.check(where());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofActivities(this);
        }
    }

    /** A measure over the profile's records of one kind passes a test (A4). */
    @Immutable
    public abstract static non-sealed class OfRecords extends Criterion {
        OfRecords() {}

        /** The records' kind: {@code deal}, {@code order}. */
        public abstract String record();

        /** What each record's attributes must meet, all on the same record; composed of {@link OfAttribute} only. */
        public abstract Optional<Criterion> where();

        /** What is measured over those that match; not the first or last time, which only activities have. */
        public abstract Measure measure();

        /** The test put to the measure. */
        public abstract ValueTest test();

        @Override
        @Derived
        @Auxiliary
        int depth() {
            return depthAbove(where().stream().toList());
        }

        @Check
        void check() {
            Names.checked("record", record());
            RowConditions.check(where());
            if (measure() instanceof Measure.First || measure() instanceof Measure.Last) {
                throw new IllegalArgumentException("records have no time of their own: measure a date or timestamp"
                        + " attribute by min or max instead of " + measure());
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofRecords(this);
        }
    }

    /** The profile is a member of another segment (A6). */
    @Immutable
    public abstract static non-sealed class InSegment extends Criterion {
        InSegment() {}

        /** The segment's name. */
        public abstract String segment();

        @Check
        void check() {
            Names.checked("segment", segment());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.inSegment(this);
        }
    }

    /** A criterion that was saved under a name holds (A7). */
    @Immutable
    public abstract static non-sealed class Saved extends Criterion {
        Saved() {}

        /** The name it was saved under. */
        public abstract String name();

        @Check
        void check() {
            Names.checked("name", name());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.saved(this);
        }
    }

    /**
     * A reading of criteria: one method per kind and no defaults, so that a new kind does not compile until every reader
     * answers it.
     *
     * @param <R> what a criterion is read to
     */
    public interface Cases<R> {
        /** All of several. */
        R allOf(AllOf criterion);

        /** At least one of several. */
        R anyOf(AnyOf criterion);

        /** The complement of another. */
        R not(Not criterion);

        /** Every profile. */
        R everyone(Everyone criterion);

        /** A test on an attribute. */
        R ofAttribute(OfAttribute criterion);

        /** Labels of a set. */
        R ofLabels(OfLabels criterion);

        /** A measure over activities. */
        R ofActivities(OfActivities criterion);

        /** A measure over records. */
        R ofRecords(OfRecords criterion);

        /** A member of another segment. */
        R inSegment(InSegment criterion);

        /** A saved criterion. */
        R saved(Saved criterion);
    }
}
