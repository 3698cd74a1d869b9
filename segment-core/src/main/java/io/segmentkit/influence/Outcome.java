package io.segmentkit.influence;

/**
 * What the whole criterion says of some profiles, by what a part of it does, all else being as it is.
 *
 * @param ifTrue what it says if the part holds
 * @param ifFalse what it says if the part does not
 * @param ifGone what it says if the part is left out
 */
record Outcome(boolean ifTrue, boolean ifFalse, boolean ifGone) {
    /** Of the whole itself: without it, everyone is a member. */
    static final Outcome OF_WHOLE = new Outcome(true, false, true);

    /** What it says by what the complement of the part does. */
    Outcome negated() {
        return new Outcome(of(false), of(true), ifGone);
    }

    boolean of(boolean answer) {
        return answer ? ifTrue : ifFalse;
    }
}
