package io.segmentkit.lint;

/** What a linter can find (B4). */
public enum FindingKind {
    /** No profile can meet the part: its conditions contradict each other. */
    NEVER_HOLDS("neverHolds"),
    /** Every profile meets the part. */
    ALWAYS_HOLDS("alwaysHolds"),
    /**
     * A window that no value can be in: it holds no day as of this moment, or none that other tests on the same thing
     * leave.
     */
    WINDOW_OUT_OF_REACH("windowOutOfReach"),
    /** One of an "any of" without which the criterion says the same of every profile. */
    ADDS_NOTHING("addsNothing"),
    /** One of an "all of" without which the criterion says the same of every profile: what stands around it implies it. */
    IMPLIED("implied"),
    /** A consent that is asked for, but which the criterion can do without (S9). */
    UNGUARDED_CONSENT("unguardedConsent"),
    /** Two segments always have the same members. */
    SAME("same"),
    /** Every member of one segment is always a member of another, which can have more. */
    INSIDE("inside"),
    /** Two segments of a set meant as a partition can have a member in common. */
    OVERLAP("overlap"),
    /** A profile can be in none of the segments of a set meant as a partition. */
    GAP("gap");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    /** The name as JSON writes it: {@code neverHolds}. */
    @Override
    public String toString() {
        return label;
    }
}
