package io.segmentkit.logic;

import java.util.Arrays;
import java.util.BitSet;

/** Some cases of one variable. Immutable; compares without making anything. */
final class CaseSet {
    private final long[] words;

    private CaseSet(long[] words) {
        this.words = words;
    }

    static CaseSet of(BitSet cases, Variable variable) {
        return new CaseSet(Arrays.copyOf(cases.toLongArray(), (variable.cases() + Long.SIZE - 1) / Long.SIZE));
    }

    boolean contains(int one) {
        return ((words[one / Long.SIZE] >> (one % Long.SIZE)) & 1) == 1;
    }

    int first() {
        return BitSet.valueOf(words).nextSetBit(0);
    }

    /** Whether one of these is among the others. */
    boolean intersects(CaseSet others) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & others.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether each of these is among the others. */
    boolean isWithin(CaseSet others) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & ~others.words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    CaseSet and(CaseSet others) {
        long[] both = words.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= others.words[i];
        }
        return new CaseSet(both);
    }
}
