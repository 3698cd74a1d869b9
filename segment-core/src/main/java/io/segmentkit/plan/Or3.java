package io.segmentkit.plan;

/** At least one of three holds; see {@link And3}. */
record Or3<T>(Node<T> first, Node<T> second, Node<T> third) implements Node<T> {
    @Override
    public boolean test(T subject) {
        return first.test(subject) || second.test(subject) || third.test(subject);
    }

    @Override
    public int cost() {
        return first.cost() + second.cost() + third.cost();
    }

    @Override
    public double share() {
        return 1 - (1 - first.share()) * (1 - second.share()) * (1 - third.share());
    }
}
