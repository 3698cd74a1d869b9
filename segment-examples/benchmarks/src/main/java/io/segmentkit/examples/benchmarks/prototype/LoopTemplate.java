package io.segmentkit.examples.benchmarks.prototype;

import io.segmentkit.plan.Node;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** The code of each hidden class; never used as the class that it is here. */
final class LoopTemplate implements Loop {
    private static final Node<Object> PLAN = plan();

    @SuppressWarnings("unchecked") // Nodes take what they are for; the loop is given the same.
    private static Node<Object> plan() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), "_", Node.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long count(List<?> subjects) {
        long count = 0;
        for (int i = 0; i < subjects.size(); i++) {
            if (PLAN.test(subjects.get(i))) {
                count++;
            }
        }
        return count;
    }

    @Override
    public long select(Object[] subjects, int from, long among) {
        long selected = 0;
        for (long left = among; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            selected |= (PLAN.test(subjects[from + i]) ? 1L : 0L) << i;
        }
        return selected;
    }
}
