package io.segmentkit.plan;

/**
 * One condition on a subject, ready to run. Nodes are records: the JIT trusts their fields, so that a tree whose root is a
 * constant is compiled as if written by hand.
 *
 * @param <T> a profile, an activity or a record
 */
public interface Node<T> {
    /** Whether the condition holds for the subject. */
    boolean test(T subject);

    /** About how many field reads a test takes. */
    int cost();

    /**
     * The share of subjects that usually pass, from 0 to 1: a guess by the kind of condition, as nothing is known of the
     * data. With the cost it says which of several conditions to try first.
     */
    double share();
}
