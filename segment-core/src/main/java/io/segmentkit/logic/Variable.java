package io.segmentkit.logic;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A thing that is in just one of several cases.
 *
 * @param number its place among the {@link Variables} it is of
 * @param cases how many cases there are; at least one
 */
public record Variable(int number, int cases) {
    /** It is in one of those cases that pass. */
    public Formula in(IntPredicate some) {
        BitSet passing = IntStream.range(0, cases).filter(some).collect(BitSet::new, BitSet::set, BitSet::or);
        if (passing.isEmpty()) {
            return Formula.constant(false);
        }
        return passing.cardinality() == cases ? Formula.constant(true) : new Literal(this, passing);
    }

    /** It is in that case. */
    public Formula is(int one) {
        return in(any -> any == one);
    }

    BitSet allCases() {
        BitSet all = new BitSet(cases);
        all.set(0, cases);
        return all;
    }
}
