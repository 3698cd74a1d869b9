package io.segmentkit.examples.benchmarks.prototype;

import io.segmentkit.plan.Node;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** The code of each hidden class; never used as the class that it is here. */
final class LoopTemplate<T> implements Loop<T> {
    private static final Node<Object> PLAN = plan();

    @SuppressWarnings("unchecked") // Nodes take what they are for; the loop has been given the same.
    private static Node<Object> plan() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), "_", Node.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long count(List<T> subjects) {
        long count = 0;
        for (int i = 0; i < subjects.size(); i++) {
            if (PLAN.test(subjects.get(i))) {
                count++;
            }
        }
        return count;
    }
}
