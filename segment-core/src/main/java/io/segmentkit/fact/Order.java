package io.segmentkit.fact;

import io.segmentkit.logic.Formula;
import io.segmentkit.sample.RecurringDays;
import io.segmentkit.time.DaysOfWeek;
import io.segmentkit.time.DaysOfYear;
import io.segmentkit.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one value's being at most another means for the samples that they are like. */
public final class Order {
    private Order() {}

    /** The number is 0, which is one of the samples. */
    public static Formula isZero(OneValue number) {
        return number.variable()
                .in(i -> i < number.samples().size()
                        && number(number.samples().get(i)).signum() == 0);
    }

    /** One count is at most the other: each sample is the least of its counts. */
    public static List<Formula> countsAtMost(OneValue fewer, OneValue more) {
        List<Formula> laws = new ArrayList<>();
        for (int i = 1; i < fewer.samples().size(); i++) {
            int sample = i;
            BigDecimal least = number(fewer.samples().get(i));
            laws.add(Formula.implies(
                    fewer.variable().in(j -> j >= sample),
                    more.variable()
                            .in(j -> greatest(more, j)
                                    .map(most -> most.compareTo(least) >= 0)
                                    .orElse(true))));
        }
        return laws;
    }

    /** The greatest count that a sample stands for; empty where there is none. */
    public static Optional<BigDecimal> greatest(OneValue count, int sample) {
        return sample + 1 < count.samples().size()
                ? Optional.of(number(count.samples().get(sample + 1)).subtract(BigDecimal.ONE))
                : Optional.empty();
    }

    /** Where there are both, one is at most the other. Nothing is sure where days come again, or samples differ. */
    public static List<Formula> atMost(OneValue lesser, OneValue greater) {
        List<Formula> laws = new ArrayList<>();
        boolean inOrder = RecurringDays.windows(lesser.tested()).stream()
                .noneMatch(window -> window instanceof DaysOfYear || window instanceof DaysOfWeek);
        if (inOrder && lesser.samples().equals(greater.samples())) {
            int absent = lesser.samples().size();
            for (int i = 1; i < absent; i++) {
                int sample = i;
                laws.add(Formula.implies(
                        lesser.variable().in(j -> j >= sample && j < absent),
                        greater.variable().in(j -> j >= sample)));
            }
        }
        return laws;
    }

    private static BigDecimal number(Value value) {
        return ((Value.Decimal) value).number();
    }
}
