package io.segmentkit.plan;

/** Holds for every subject. */
record Everyone<T>() implements Node<T> {
    @Override
    public boolean test(T subject) {
        return true;
    }

    @Override
    public int cost() {
        return 0;
    }

    @Override
    public double share() {
        return 1;
    }
}
