package io.segmentkit.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * The exact sum or average of a number over the matching rows passes a test. Sums doubles first and looks at how far they
 * can be off; only where that leaves the answer open are the exact numbers summed, which allocates.
 *
 * @param average whether the test is of the average, absent over no numbers, in place of the sum
 */
record SumRows<T, R>(Rows<T, R> rows, NumberReader<R> number, NumberTest test, boolean average) implements Node<T> {
    /** Below here every whole number is a double; the one above it is not, and rounds to it. */
    private static final double EXACT = 0x1p53;

    /** Twice the greatest relative error of one rounding, so that second-order terms are covered. */
    private static final double ROUNDING = 0x1p-52;

    @Override
    public boolean test(T profile) {
        List<? extends R> all = rows.listed(profile);
        double sum = 0;
        double magnitude = 0;
        long count = 0;
        for (int i = 0; i < all.size(); i++) {
            R row = all.get(i);
            if (rows.filter().test(row)) {
                double value = number.approximate(row);
                if (!Double.isNaN(value)) {
                    sum += value;
                    magnitude += Math.abs(value);
                    count++;
                }
            }
        }
        return test(sum, magnitude, count, all);
    }

    /** Apart from the loop, so that the JIT takes the loop into its caller. */
    private boolean test(double sum, double magnitude, long count, List<? extends R> all) {
        if (average && count == 0) {
            return false;
        }
        if (!average && number.isWhole() && magnitude < EXACT) {
            return test.test((long) sum);
        }
        double error = (count + 2) * ROUNDING * magnitude;
        long divisor = average ? count : 1;
        return switch (test.verdict(sum / divisor, error / divisor + ROUNDING * Math.abs(sum / divisor))) {
            case PASSED -> true;
            case FAILED -> false;
            case OPEN -> test.test(exactSum(all), BigDecimal.valueOf(divisor));
        };
    }

    private BigDecimal exactSum(List<? extends R> all) {
        BigDecimal sum = BigDecimal.ZERO;
        for (R row : all) {
            if (rows.filter().test(row)) {
                BigDecimal value = number.exact(row);
                sum = value == null ? sum : sum.add(value);
            }
        }
        return sum;
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
