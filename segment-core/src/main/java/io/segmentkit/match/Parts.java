package io.segmentkit.match;

import io.segmentkit.plan.Node;
import java.util.Comparator;
import java.util.List;

/** The kinds of parts. */
final class Parts {
    private Parts() {}

    /** One that no other criterion has, asked of one profile after another. */
    record Alone<T>(Node<T> node) implements Part<T> {
        @Override
        public long among(Block<T> block, long profiles) {
            long holding = 0;
            for (long left = profiles; left != 0; left &= left - 1) {
                if (node.test(block.profile(Long.numberOfTrailingZeros(left)))) {
                    holding |= Long.lowestOneBit(left);
                }
            }
            return holding;
        }

        @Override
        public int cost() {
            return node.cost();
        }

        @Override
        public double share() {
            return node.share();
        }
    }

    /** One that several criteria have: nobody is asked it twice. */
    record Shared<T>(int position, Part<T> part) implements Part<T> {
        @Override
        public long among(Block<T> block, long profiles) {
            long open = profiles & ~block.asked(position);
            if (open != 0) {
                block.found(position, open, part.among(block, open));
            }
            return profiles & block.holding(position);
        }

        /** Half, as often enough the answer is there. */
        @Override
        public int cost() {
            return part.cost() / 2;
        }

        @Override
        public double share() {
            return part.share();
        }
    }

    /** A criterion answered before this one. */
    record Earlier<T>(int criterion) implements Part<T> {
        @Override
        public long among(Block<T> block, long profiles) {
            return profiles & block.answer(criterion);
        }

        @Override
        public int cost() {
            return 0;
        }

        @Override
        public double share() {
            return 0.2;
        }
    }

    /** Holds for everyone. */
    record All<T>() implements Part<T> {
        @Override
        public long among(Block<T> block, long profiles) {
            return profiles;
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

    /** The complement of another. */
    record Complement<T>(Part<T> part) implements Part<T> {
        @Override
        public long among(Block<T> block, long profiles) {
            return profiles & ~part.among(block, profiles);
        }

        @Override
        public int cost() {
            return part.cost();
        }

        @Override
        public double share() {
            return 1 - part.share();
        }
    }

    /** All of several hold: the next is asked of those that passed. */
    record AllOf<T>(List<Part<T>> parts) implements Part<T> {
        AllOf {
            parts = sorted(parts, Comparator.comparingDouble(part -> part.cost() / (1.001 - part.share())));
        }

        @Override
        public long among(Block<T> block, long profiles) {
            long left = profiles;
            for (int i = 0; i < parts.size() && left != 0; i++) {
                left = parts.get(i).among(block, left);
            }
            return left;
        }

        @Override
        public int cost() {
            return parts.stream().mapToInt(Part::cost).sum();
        }

        @Override
        public double share() {
            return parts.stream().mapToDouble(Part::share).reduce(1, (a, b) -> a * b);
        }
    }

    /** At least one of several holds: the next is asked of those that have not passed. */
    record AnyOf<T>(List<Part<T>> parts) implements Part<T> {
        AnyOf {
            parts = sorted(parts, Comparator.comparingDouble(part -> part.cost() / (0.001 + part.share())));
        }

        @Override
        public long among(Block<T> block, long profiles) {
            long left = profiles;
            for (int i = 0; i < parts.size() && left != 0; i++) {
                left &= ~parts.get(i).among(block, left);
            }
            return profiles & ~left;
        }

        @Override
        public int cost() {
            return parts.stream().mapToInt(Part::cost).sum();
        }

        @Override
        public double share() {
            return 1 - parts.stream().mapToDouble(part -> 1 - part.share()).reduce(1, (a, b) -> a * b);
        }
    }

    private static <T> List<Part<T>> sorted(List<Part<T>> parts, Comparator<Part<T>> order) {
        return parts.stream().sorted(order).toList();
    }
}
