package io.segmentkit.logic;

/** The variables of one world. Not safe between threads. */
public final class Variables {
    private int size;

    /** One more, with so many cases. */
    public Variable next(int cases) {
        return new Variable(size++, cases);
    }

    /** One more that is so (case 1) or is not (case 0). */
    public Variable nextTruth() {
        return next(2);
    }
}
