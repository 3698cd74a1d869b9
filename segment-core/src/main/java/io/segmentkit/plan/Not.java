package io.segmentkit.plan;

/** The complement of another node. */
record Not<T>(Node<T> operand) implements Node<T> {
    @Override
    public boolean test(T subject) {
        return !operand.test(subject);
    }

    @Override
    public int cost() {
        return operand.cost();
    }

    @Override
    public double share() {
        return 1 - operand.share();
    }
}
