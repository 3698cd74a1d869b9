package io.segmentkit.plan;

import java.util.Comparator;
import java.util.List;

/** Composes nodes, cheap ones first: no one can see the order, for tests have no effects. */
final class Composition {
    private Composition() {}

    static <T> Node<T> allOf(List<Node<T>> operands) {
        return allOfOrdered(cheapFirst(operands));
    }

    static <T> Node<T> anyOf(List<Node<T>> operands) {
        return anyOfOrdered(cheapFirst(operands));
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

    private static <T> List<Node<T>> cheapFirst(List<Node<T>> operands) {
        return operands.stream().sorted(Comparator.comparingInt(Node::cost)).toList();
    }
}
