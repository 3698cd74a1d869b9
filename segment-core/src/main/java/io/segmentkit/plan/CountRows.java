package io.segmentkit.plan;

import java.util.List;

/** The number of matching rows lies between two others, both in. Stops counting when the answer is known. */
record CountRows<T, R>(Rows<T, R> rows, long least, long most) implements Node<T> {
    @Override
    public boolean test(T profile) {
        List<? extends R> all = rows.listed(profile);
        int size = all.size();
        if (size < least) {
            return false;
        }
        long count = 0;
        for (int i = 0; i < size; i++) {
            if (rows.filter().test(all.get(i))) {
                count++;
                if (count > most) {
                    return false;
                }
                if (count >= least && most == Long.MAX_VALUE) {
                    return true;
                }
            }
        }
        return count >= least && count <= most;
    }

    @Override
    public int cost() {
        return 20 + 10 * rows.filter().cost();
    }

    @Override
    public double share() {
        return least <= 1 ? 0.5 : 0.2;
    }
}
