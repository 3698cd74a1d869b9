package io.segmentkit.random;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.LabelMatch;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;

/** Criteria of every kind that fit a schema: its check finds nothing wrong with them. They shrink to single leaves. */
public final class CriterionArbitraries {
    private final Schema schema;
    private final Collection<String> labels;
    private final Collection<String> segments;
    private final Collection<String> saved;

    private CriterionArbitraries(
            Schema schema, Collection<String> labels, Collection<String> segments, Collection<String> saved) {
        this.schema = schema;
        this.labels = List.copyOf(labels);
        this.segments = List.copyOf(segments);
        this.saved = List.copyOf(saved);
    }

    /** Criteria about the things of the schema and these labels, of which there must be one. */
    public static CriterionArbitraries of(Schema schema, Collection<String> labels) {
        return new CriterionArbitraries(schema, labels, List.of(), List.of());
    }

    /** Also criteria that refer to segments and saved criteria of these names. */
    public CriterionArbitraries referringTo(Collection<String> someSegments, Collection<String> someSaved) {
        return new CriterionArbitraries(schema, labels, someSegments, someSaved);
    }

    /**
     * Criteria of at most so many levels.
     *
     * @param depth 1 or more; the condition of a row may have two more
     */
    public Arbitrary<Criterion> criteria(int depth) {
        return composed(leaves(), depth);
    }

    private Arbitrary<Criterion> leaves() {
        Arbitrary<Criterion> attributes = ofAttributes(schema.attributes());
        List<Arbitrary<Criterion>> kinds = new ArrayList<>(List.of(attributes, attributes, attributes));
        kinds.add(Arbitraries.create(Criteria::everyone));
        if (!schema.labelSets().isEmpty()) {
            kinds.add(ofLabels());
        }
        schema.activities().forEach((type, parameters) -> kinds.add(ofActivities(type, parameters)));
        schema.records().forEach((kind, some) -> kinds.add(ofRecords(kind, some)));
        if (!segments.isEmpty()) {
            kinds.add(Arbitraries.of(segments).map(Criteria::inSegment));
        }
        if (!saved.isEmpty()) {
            kinds.add(Arbitraries.of(saved).map(Criteria::saved));
        }
        return leaf(Choice.of(kinds));
    }

    private static Arbitrary<Criterion> composed(Arbitrary<Criterion> leaves, int depth) {
        if (depth <= 1) {
            return leaves;
        }
        Arbitrary<Criterion> parts = composed(leaves, depth - 1);
        return Choice.of(
                leaves,
                tree(parts, 3, Criteria::allOf),
                tree(parts, 3, Criteria::anyOf),
                tree(parts, 1, one -> Criteria.not(one.get(0))));
    }

    private static Arbitrary<Criterion> leaf(Arbitrary<Criterion> kinds) {
        RandomGenerator<Criterion> kind = Choice.generator(kinds);
        return Arbitraries.fromGenerator(random -> new ShrinkableLeaf(kind.next(random)));
    }

    private static Arbitrary<Criterion> tree(
            Arbitrary<Criterion> parts, int most, Function<List<Criterion>, Criterion> made) {
        RandomGenerator<Criterion> part = Choice.generator(parts);
        return Arbitraries.fromGenerator(random -> new ShrinkableTree(
                Stream.generate(() -> part.next(random))
                        .limit(random.nextInt(most) + 1L)
                        .toList(),
                made));
    }

    private static Arbitrary<Criterion> ofAttributes(Attributes attributes) {
        return leaf(Choice.of(attributes.all().stream()
                .map(DeclaredAttribute::attribute)
                .map(attribute -> ValueTestArbitraries.of(attribute).map(attribute::test))
                .toList()));
    }

    private Arbitrary<Criterion> ofLabels() {
        return Combinators.combine(
                        Arbitraries.of(schema.labelSets()),
                        Arbitraries.of(LabelMatch.class),
                        Arbitraries.of(labels).list().ofMinSize(1).ofMaxSize(3))
                .as((set, match, some) -> Criteria.labels(set).criterion(match, some));
    }

    private static Arbitrary<Criterion> ofActivities(String type, Attributes parameters) {
        return Combinators.combine(
                        conditions(parameters),
                        Choice.optional(WindowArbitraries.ofTimestamps()),
                        MeasuredArbitraries.ofActivities(parameters))
                .as((where, in, measured) -> Criteria.activities(type, where, in, measured.measure(), measured.test()));
    }

    private static Arbitrary<Criterion> ofRecords(String kind, Attributes attributes) {
        return Combinators.combine(conditions(attributes), MeasuredArbitraries.ofRecords(attributes))
                .as((where, measured) -> Criteria.records(kind, where, measured.measure(), measured.test()));
    }

    private static Arbitrary<Optional<Criterion>> conditions(Attributes attributes) {
        return attributes.all().isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Choice.optional(composed(ofAttributes(attributes), 3));
    }
}
