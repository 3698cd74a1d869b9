package io.segmentkit.action;

/** How far an action is (S6). */
public enum ActionState {
    /** Waits for its segment to be ready, and for actions before it. */
    PLANNED,
    /** Begun: a node works on it, or died while it did and is taken over. */
    RUNNING,
    /** All members are done. */
    DONE,
    /** The last attempt failed; it will be tried again, from where it stopped. */
    FAILED,
    /** Will not be run, or not be continued: the segment was archived before, or somebody called it off. */
    REFUSED;

    /** Whether nothing more will happen. */
    public boolean isOver() {
        return this == DONE || this == REFUSED;
    }
}
