package io.segmentkit.examples.benchmarks.prototype;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.plan.Node;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A condition on up to 64 subjects at a time. */
interface Block {
    /** Those of the subjects, as bits, counted from an index on, that the condition holds for. */
    long select(Object[] subjects, int from, long among);

    /** As {@link Node#cost()}. */
    int cost();

    /** All hold, cheap ones first. */
    record AllOf(List<Block> operands) implements Block {
        public AllOf {
            operands = operands.stream()
                    .sorted(Comparator.comparingInt(Block::cost))
                    .toList();
        }

        @Override
        public long select(Object[] subjects, int from, long among) {
            long left = among;
            for (int i = 0; i < operands.size() && left != 0; i++) {
                left = operands.get(i).select(subjects, from, left);
            }
            return left;
        }

        @Override
        public int cost() {
            return operands.stream().mapToInt(Block::cost).sum();
        }
    }

    /** One holds, cheap ones first. */
    record AnyOf(List<Block> operands) implements Block {
        public AnyOf {
            operands = operands.stream()
                    .sorted(Comparator.comparingInt(Block::cost))
                    .toList();
        }

        @Override
        public long select(Object[] subjects, int from, long among) {
            long selected = 0;
            for (int i = 0; i < operands.size() && selected != among; i++) {
                selected |= operands.get(i).select(subjects, from, among & ~selected);
            }
            return selected;
        }

        @Override
        public int cost() {
            return operands.stream().mapToInt(Block::cost).sum();
        }
    }

    /** Does not hold. */
    record Not(Block operand) implements Block {
        @Override
        public long select(Object[] subjects, int from, long among) {
            return among & ~operand.select(subjects, from, among);
        }

        @Override
        public int cost() {
            return operand.cost();
        }
    }

    /** What is not composed, by the code that all criteria share. */
    record Shared(Node<Object> plan) implements Block {
        @Override
        public long select(Object[] subjects, int from, long among) {
            long selected = 0;
            for (long left = among; left != 0; left &= left - 1) {
                int i = Long.numberOfTrailingZeros(left);
                selected |= (plan.test(subjects[from + i]) ? 1L : 0L) << i;
            }
            return selected;
        }

        @Override
        public int cost() {
            return plan.cost();
        }
    }

    /** What is not composed, by a class of its own. */
    record Own(Loop loop, int cost) implements Block {
        @Override
        public long select(Object[] subjects, int from, long among) {
            return loop.select(subjects, from, among);
        }
    }

    /** The criterion in blocks. */
    static Block of(Criterion criterion, Function<Criterion, Block> leaf) {
        if (criterion instanceof Criterion.AllOf all) {
            return new AllOf(all.operands().stream().map(one -> of(one, leaf)).toList());
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return new AnyOf(any.operands().stream().map(one -> of(one, leaf)).toList());
        }
        return criterion instanceof Criterion.Not not ? new Not(of(not.operand(), leaf)) : leaf.apply(criterion);
    }
}
