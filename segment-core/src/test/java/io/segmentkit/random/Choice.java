package io.segmentkit.random;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * One of several arbitraries, drawn from directly. jqwik's own {@code oneOf} and {@code frequencyOf} draw again for every
 * look at the value, and hash all that they are composed of for every draw: for trees that takes minutes. What is drawn
 * here shrinks as what it was drawn from does.
 */
final class Choice {
    private static final int TRIES = 1_000;

    private Choice() {}

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Arbitrary<T> of(Arbitrary<T>... all) {
        return of(List.of(all));
    }

    /** One of these; one that is there several times is drawn as much more often. */
    static <T> Arbitrary<T> of(Collection<Arbitrary<T>> all) {
        List<RandomGenerator<T>> generators =
                all.stream().map(Choice::generator).toList();
        return Arbitraries.fromGenerator(
                random -> generators.get(random.nextInt(generators.size())).next(random));
    }

    /** Nothing in two of five cases. */
    static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> present) {
        Arbitrary<Optional<T>> some = present.map(Optional::of);
        Arbitrary<Optional<T>> none = Arbitraries.just(Optional.empty());
        return of(some, some, some, none, none);
    }

    /** A generator of what the arbitrary has, made once. */
    static <T> RandomGenerator<T> generator(Arbitrary<T> arbitrary) {
        return arbitrary.generator(TRIES);
    }
}
