package io.segmentkit.plan;

/** The number of matching rows is one of several. */
record CountRowsInSet<T, R>(Rows<T, R> rows, DecimalSet numbers) implements Node<T> {
    @Override
    public boolean test(T profile) {
        long count = 0;
        for (R row : rows.of(profile)) {
            if (rows.filter().test(row)) {
                count++;
            }
        }
        return numbers.contains(count);
    }

    @Override
    public int cost() {
        return 20 + 10 * rows.filter().cost();
    }

    @Override
    public double share() {
        return 0.2;
    }
}
