package io.segmentkit.random;

import io.segmentkit.criteria.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A criterion made of others, that shrinks to each of its parts, to fewer of them, and to smaller ones.
 *
 * @param parts the parts; at least one
 * @param made what the parts are made into
 */
record ShrinkableTree(List<Shrinkable<Criterion>> parts, Function<List<Criterion>, Criterion> made)
        implements Shrinkable<Criterion> {
    @Override
    public Criterion value() {
        return made.apply(parts.stream().map(Shrinkable::value).toList());
    }

    @Override
    public Stream<Shrinkable<Criterion>> shrink() {
        return Stream.of(parts.stream(), without(), smaller()).flatMap(Function.identity());
    }

    /** First by the number of nodes, so that it is greater than that of any part and of a tree with fewer. */
    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(nodes()).append(ShrinkingDistance.forCollection(parts));
    }

    private int nodes() {
        return 1
                + parts.stream()
                        .mapToInt(part -> part instanceof ShrinkableTree tree ? tree.nodes() : 1)
                        .sum();
    }

    private Stream<Shrinkable<Criterion>> without() {
        return parts.size() == 1
                ? Stream.empty()
                : IntStream.range(0, parts.size()).mapToObj(i -> {
                    List<Shrinkable<Criterion>> fewer = new ArrayList<>(parts);
                    fewer.remove(i);
                    return new ShrinkableTree(fewer, made);
                });
    }

    private Stream<Shrinkable<Criterion>> smaller() {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> parts.get(i).shrink().map(part -> {
                    List<Shrinkable<Criterion>> changed = new ArrayList<>(parts);
                    changed.set(i, part);
                    return new ShrinkableTree(changed, made);
                }));
    }
}
