package io.segmentkit.plan;

/** At least one of two holds. */
record Or<T>(Node<T> first, Node<T> second) implements Node<T> {
    @Override
    public boolean test(T subject) {
        return first.test(subject) || second.test(subject);
    }

    @Override
    public int cost() {
        return first.cost() + second.cost();
    }

    @Override
    public double share() {
        return 1 - (1 - first.share()) * (1 - second.share());
    }
}
