package io.segmentkit.plan;

/** Both hold. */
record And<T>(Node<T> first, Node<T> second) implements Node<T> {
    @Override
    public boolean test(T subject) {
        return first.test(subject) && second.test(subject);
    }

    @Override
    public int cost() {
        return first.cost() + second.cost();
    }

    @Override
    public double share() {
        return first.share() * second.share();
    }
}
