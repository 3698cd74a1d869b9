package io.segmentkit.margin;

import io.segmentkit.margin.Stretch.Edge;
import io.segmentkit.margin.Stretch.End;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What passes are stretches of a line, none of which touches another. */
final class Stretches implements Turns {
    private final Scale scale;
    private final List<Stretch> stretches;

    private Stretches(Scale scale, List<Stretch> stretches) {
        this.scale = scale;
        this.stretches = stretches;
    }

    static Stretches of(ValueTest.InRange range, Scale scale) {
        return of(range.from().map(bound -> end(bound, scale)), range.to().map(bound -> end(bound, scale)), scale);
    }

    private static End end(Bound bound, Scale scale) {
        return new End(scale.position().apply(bound.value()).orElseThrow(), bound.inclusive());
    }

    static Stretches of(Optional<End> from, Optional<End> to, Scale scale) {
        Stretch given = new Stretch(from, to);
        Stretch stretch = scale.whole() ? given.whole() : given;
        return new Stretches(scale, stretch.isEmpty() ? List.of() : List.of(stretch));
    }

    static Stretches none(Scale scale) {
        return new Stretches(scale, List.of());
    }

    /** Single values; whole ones that are neighbours make one stretch. */
    static Stretches ofPoints(Collection<Value> values, Scale scale) {
        List<Stretch> stretches = new ArrayList<>();
        values.stream()
                .flatMap(value -> scale.position().apply(value).stream())
                .filter(position ->
                        !scale.whole() || position.stripTrailingZeros().scale() <= 0)
                .sorted()
                .forEach(position -> add(stretches, position, scale.whole()));
        return new Stretches(scale, stretches);
    }

    private static void add(List<Stretch> stretches, BigDecimal position, boolean isWhole) {
        Optional<End> end = Optional.of(new End(position, true));
        Stretch point = new Stretch(end, end);
        int last = stretches.size() - 1;
        if (isWhole && last >= 0 && stretches.get(last).contains(position.subtract(BigDecimal.ONE))) {
            stretches.set(last, new Stretch(stretches.get(last).from(), end));
        } else {
            stretches.add(point);
        }
    }

    @Override
    public Optional<Standing> standing(Value value) {
        return scale.position().apply(value).map(this::standing);
    }

    private Standing standing(BigDecimal position) {
        Optional<Stretch> around =
                stretches.stream().filter(stretch -> stretch.contains(position)).findFirst();
        Stream<Edge> edges = around.map(stretch -> stretch.exits(scale.whole()))
                .orElseGet(() -> stretches.stream().map(stretch -> stretch.entry(position)));
        return new Standing(
                around.isPresent(),
                edges.flatMap(edge -> turn(edge, position).stream()).min(Turn.NEAREST_FIRST));
    }

    private Optional<Turn> turn(Edge edge, BigDecimal position) {
        return scale.value()
                .apply(edge.position())
                .map(value -> new Turn(value, edge.side(), edge.position().subtract(position)));
    }

    @Override
    public Margin.Unit unit() {
        return scale.unit();
    }
}
