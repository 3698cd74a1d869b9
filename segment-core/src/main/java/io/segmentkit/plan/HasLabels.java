package io.segmentkit.plan;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The profile has any or all of some labels. */
final class HasLabels {
    private HasLabels() {}

    /** One label. */
    record One<T>(Function<? super T, ? extends @Nullable Collection<String>> read, String label) implements Node<T> {
        @Override
        public boolean test(T profile) {
            Collection<String> labels = read.apply(profile);
            return labels != null && contains(labels, label);
        }

        @Override
        public int cost() {
            return 6;
        }

        @Override
        public double share() {
            return 0.2;
        }
    }

    /** At least one of several labels. */
    record Any<T>(Function<? super T, ? extends @Nullable Collection<String>> read, List<String> some)
            implements Node<T> {
        @Override
        public boolean test(T profile) {
            Collection<String> labels = read.apply(profile);
            if (labels == null) {
                return false;
            }
            for (int i = 0; i < some.size(); i++) {
                if (contains(labels, some.get(i))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public int cost() {
            return 6 * some.size();
        }

        @Override
        public double share() {
            return 0.3;
        }
    }

    /** Every one of several labels. */
    record All<T>(Function<? super T, ? extends @Nullable Collection<String>> read, List<String> some)
            implements Node<T> {
        @Override
        public boolean test(T profile) {
            Collection<String> labels = read.apply(profile);
            if (labels == null) {
                return false;
            }
            for (int i = 0; i < some.size(); i++) {
                if (!contains(labels, some.get(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int cost() {
            return 6 * some.size();
        }

        @Override
        public double share() {
            return 0.1;
        }
    }

    /** By equality, also where the host keeps labels in a set with an order that is laxer (A9). */
    private static boolean contains(Collection<String> labels, String label) {
        return HostCollections.goesByEquality(labels) ? labels.contains(label) : containsOneByOne(labels, label);
    }

    private static boolean containsOneByOne(Collection<String> labels, String label) {
        for (String one : labels) {
            if (label.equals(one)) {
                return true;
            }
        }
        return false;
    }
}
