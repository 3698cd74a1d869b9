package io.segmentkit.plan;

import io.segmentkit.reference.MemberSet;
import java.util.function.Function;

/** The profile is a member of a segment whose members are known. */
record IsMember<T>(Function<? super T, String> id, MemberSet members) implements Node<T> {
    @Override
    public boolean test(T profile) {
        return members.contains(id.apply(profile));
    }

    @Override
    public int cost() {
        return 10;
    }

    @Override
    public double share() {
        return 0.2;
    }
}
