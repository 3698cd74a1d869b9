package io.segmentkit.action;

/**
 * How much of an action is done.
 *
 * @param members how many members it is for; 0 before it has begun
 * @param done how many of them are done, those included that are profiles no longer
 * @param changed how many profiles it has changed, or written to a file. Profiles that were changed right before a node died,
 *     and not recorded, are not among them: when they come again they have the label already
 */
public record ActionProgress(long members, long done, long changed) {
    /** Refuses what can't be. */
    public ActionProgress {
        if (changed < 0 || done < changed || members < done) {
            throw new IllegalArgumentException(
                    "progress must be changed <= done <= members, found " + changed + ", " + done + ", " + members);
        }
    }

    /** Of an action for so many members, none of which are done. */
    public static ActionProgress of(long members) {
        return new ActionProgress(members, 0, 0);
    }

    /** So many more are done, and so many of them were changed. */
    public ActionProgress plus(long more, long changedMore) {
        return new ActionProgress(members, done + more, changed + changedMore);
    }

    /** {@code 200 of 1000, 180 changed}. */
    @Override
    public String toString() {
        return done + " of " + members + ", " + changed + " changed";
    }
}
