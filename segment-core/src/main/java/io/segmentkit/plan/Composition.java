package io.segmentkit.plan;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Composes nodes, those first that decide most for their cost: of "all of" those that fail often, of "any of" those that
 * hold often. No one can see the order, for tests have no effects.
 */
final class Composition {
    private Composition() {}

    static <T> Node<T> allOf(List<Node<T>> operands) {
        return allOfOrdered(ordered(operands, node -> node.cost() / (1.001 - node.share())));
    }

    static <T> Node<T> anyOf(List<Node<T>> operands) {
        return anyOfOrdered(ordered(operands, node -> node.cost() / (0.001 + node.share())));
    }

    private static <T> Node<T> allOfOrdered(List<Node<T>> operands) {
        return switch (operands.size()) {
            case 1 -> operands.get(0);
            case 2 -> new And<>(operands.get(0), operands.get(1));
            case 3 -> new And3<>(operands.get(0), operands.get(1), operands.get(2));
            default -> new And3<>(operands.get(0), operands.get(1), allOfOrdered(operands.subList(2, operands.size())));
        };
    }

    private static <T> Node<T> anyOfOrdered(List<Node<T>> operands) {
        return switch (operands.size()) {
            case 1 -> operands.get(0);
            case 2 -> new Or<>(operands.get(0), operands.get(1));
            case 3 -> new Or3<>(operands.get(0), operands.get(1), operands.get(2));
            default -> new Or3<>(operands.get(0), operands.get(1), anyOfOrdered(operands.subList(2, operands.size())));
        };
    }

    private static <T> List<Node<T>> ordered(List<Node<T>> operands, ToDoubleFunction<Node<T>> costOfDecision) {
        return operands.stream()
                .sorted(Comparator.comparingDouble(costOfDecision))
                .toList();
    }
}
