package io.segmentkit.plan;

import java.util.List;

/**
 * The least or greatest of a number over the matching rows lies in a range: some number lies inside, and none on the far
 * side. So nothing has to be remembered.
 *
 * @param farSide the side on which no number may lie: {@link DecimalRange#ABOVE} for the greatest, {@link
 *     DecimalRange#BELOW} for the least
 */
record ExtremeNumber<T, R>(Rows<T, R> rows, NumberReader<R> number, DecimalRange range, int farSide)
        implements Node<T> {
    @Override
    public boolean test(T profile) {
        List<? extends R> all = rows.listed(profile);
        boolean inside = false;
        for (int i = 0; i < all.size(); i++) {
            R row = all.get(i);
            if (rows.filter().test(row)) {
                int side = number.side(row, range);
                if (side == farSide) {
                    return false;
                }
                inside |= side == DecimalRange.INSIDE;
            }
        }
        return inside;
    }

    @Override
    public int cost() {
        return 30 + 10 * rows.filter().cost();
    }

    @Override
    public double share() {
        return 0.3;
    }
}
