package io.segmentkit.margin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Positions between two ends, either perhaps open.
 *
 * @param from the lesser end
 * @param to the greater end
 */
record Stretch(Optional<End> from, Optional<End> to) {
    /**
     * An end.
     *
     * @param in whether it belongs to the stretch itself
     */
    record End(BigDecimal position, boolean in) {}

    /**
     * A place where a stretch begins or ends.
     *
     * @param side on which side of the position, or at it
     */
    record Edge(BigDecimal position, Margin.Side side) {}

    /** The same among whole positions, its ends in. */
    Stretch whole() {
        return new Stretch(from.map(end -> whole(end, 1)), to.map(end -> whole(end, -1)));
    }

    private static End whole(End end, int inwards) {
        BigDecimal near = end.position().setScale(0, inwards > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR);
        boolean isNext = !end.in() && near.compareTo(end.position()) == 0;
        return new End(isNext ? near.add(BigDecimal.valueOf(inwards)) : near, true);
    }

    /** Whether its ends leave nothing between them. */
    boolean isEmpty() {
        return from.isPresent()
                && to.isPresent()
                && from.get().position().compareTo(to.get().position()) > 0;
    }

    boolean contains(BigDecimal position) {
        return !isBefore(position) && !isAfter(position);
    }

    /** Where one comes in from this position outside. */
    Edge entry(BigDecimal position) {
        boolean isBefore = isBefore(position);
        End end = (isBefore ? from : to).orElseThrow();
        Margin.Side beyond = isBefore ? Margin.Side.ABOVE : Margin.Side.BELOW;
        return new Edge(end.position(), end.in() ? Margin.Side.AT : beyond);
    }

    /**
     * Where it ends on either side; among whole positions, the first ones outside. One position among fractions is left by
     * any change at all, and has no ends.
     */
    Stream<Edge> exits(boolean isWhole) {
        if (!isWhole && from.isPresent() && from.equals(to)) {
            return Stream.empty();
        }
        return Stream.concat(
                from.map(end -> exit(end, isWhole, -1, Margin.Side.BELOW)).stream(),
                to.map(end -> exit(end, isWhole, 1, Margin.Side.ABOVE)).stream());
    }

    private static Edge exit(End end, boolean isWhole, int outwards, Margin.Side beyond) {
        return isWhole
                ? new Edge(end.position().add(BigDecimal.valueOf(outwards)), Margin.Side.AT)
                : new Edge(end.position(), end.in() ? beyond : Margin.Side.AT);
    }

    private boolean isBefore(BigDecimal position) {
        return from.isPresent() && isOutside(from.get(), from.get().position().compareTo(position));
    }

    private boolean isAfter(BigDecimal position) {
        return to.isPresent() && isOutside(to.get(), position.compareTo(to.get().position()));
    }

    private static boolean isOutside(End end, int beyond) {
        return beyond > 0 || (beyond == 0 && !end.in());
    }
}
