package io.segmentkit.plan;

/** All three hold: a shallower tree than two of {@link And}, for the JIT follows one method only so deep. */
record And3<T>(Node<T> first, Node<T> second, Node<T> third) implements Node<T> {
    @Override
    public boolean test(T subject) {
        return first.test(subject) && second.test(subject) && third.test(subject);
    }

    @Override
    public int cost() {
        return first.cost() + second.cost() + third.cost();
    }

    @Override
    public double share() {
        return first.share() * second.share() * third.share();
    }
}
