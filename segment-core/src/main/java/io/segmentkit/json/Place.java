package io.segmentkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.segmentkit.schema.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A piece of JSON, where it stands and where its problems go. What is asked of it and is not so becomes a problem, and
 * the answer is empty.
 */
final class Place {
    private final JsonNode node;
    private final @Nullable Place parent;
    /** The name of the field or, as a number, the index of the element; the whole pointer where reading begins. */
    private final Object step;

    private final Problems problems;

    private Place(JsonNode node, @Nullable Place parent, Object step, Problems problems) {
        this.node = node;
        this.parent = parent;
        this.step = step;
        this.problems = problems;
    }

    /**
     * The place where reading begins.
     *
     * @param pointer the JSON pointer of that place in its document
     */
    static Place root(JsonNode node, String pointer, Problems problems) {
        return new Place(node, null, pointer, problems);
    }

    JsonNode node() {
        return node;
    }

    /** The field of that name, if the piece is an object that has it. */
    Optional<Place> field(String name) {
        return Optional.ofNullable(node.get(name)).map(child -> new Place(child, this, name, problems));
    }

    /** What the reading makes of each element; empty unless all could be read. */
    <T> Optional<List<T>> elements(Function<Place, Optional<T>> reading) {
        if (!node.isArray()) {
            return problem("expected an array");
        }
        List<T> read = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            Place element = new Place(node.get(i), this, i, problems);
            reading.apply(element).ifPresent(read::add);
        }
        return read.size() == node.size() ? Optional.of(read) : Optional.empty();
    }

    Optional<String> text() {
        return node.isTextual() ? Optional.of(node.textValue()) : problem("expected a text");
    }

    Optional<Boolean> truth() {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : problem("expected true or false");
    }

    /** A whole number, however it is written: {@code 7} and {@code 7.0} are one number to JSON. */
    Optional<Integer> integer() {
        Optional<BigDecimal> number = Numbers.exact(node).filter(Numbers::isWhole);
        if (number.isEmpty()) {
            return problem("expected a whole number");
        }
        Optional<Integer> small = number.flatMap(Numbers::small);
        return small.isPresent() ? small : problem("expected a whole number of at most 32 bits");
    }

    /** What the factory makes; where it refuses, its message becomes a problem here. */
    <T> Optional<T> made(Supplier<T> factory) {
        try {
            return Optional.of(factory.get());
        } catch (IllegalArgumentException refusal) {
            return refused(String.valueOf(refusal.getMessage()));
        }
    }

    /** What the factory makes of what the reading makes of this. */
    <A, T> Optional<T> made(Function<Place, Optional<A>> reading, Function<A, T> factory) {
        Optional<A> read = reading.apply(this);
        return read.isPresent() ? made(() -> factory.apply(read.get())) : Optional.empty();
    }

    /** Reports a problem whose message says all. */
    <T> Optional<T> refused(String message) {
        problems.add(() -> new Problem(pointer(), message, "", List.of()));
        return Optional.empty();
    }

    /** Reports what stands here as wrong. */
    <T> Optional<T> problem(String message) {
        problems.add(() -> Problem.of(pointer(), message, Found.of(node)));
        return Optional.empty();
    }

    /** Reports what stands here as wrong, with what would be right. */
    <T> Optional<T> problem(String message, Collection<String> valid) {
        problems.add(() -> Problem.of(pointer(), message, Found.of(node), valid));
        return Optional.empty();
    }

    /** Reports a problem with something that is not what stands here, or not all of it. */
    void problem(String message, String found, Collection<String> valid) {
        problems.add(() -> Problem.of(pointer(), message, found, valid));
    }

    /** Reports a problem of another origin as one of this place. */
    void problem(Problem problem) {
        problems.add(() -> problem.at(pointer()));
    }

    /** The JSON pointer of this place. */
    String pointer() {
        List<String> steps = new ArrayList<>();
        Place place = this;
        while (place.parent != null) {
            steps.add(place.step.toString());
            place = place.parent;
        }
        StringBuilder pointer = new StringBuilder(place.step.toString());
        for (int i = steps.size() - 1; i >= 0; i--) {
            pointer.append('/').append(steps.get(i).replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
