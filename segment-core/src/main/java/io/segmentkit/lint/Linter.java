package io.segmentkit.lint;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.util.List;
import java.util.Map;

/**
 * Says what is wrong with criteria, and how segments lie to each other, from the definitions alone (B4): no data is read.
 *
 * <pre>{@code
 * Linter linter = Linter.of(schema, today);
 * linter.lint(anyOf(LEAD_SCORE.greaterThan(20), LEAD_SCORE.greaterThan(30))).forEach(out::println);
 * }</pre>
 *
 * <p>Each finding is proved, for every profile that there can be: with any values of the schema's types, choices from
 * their lists, whole numbers where the schema says so, anything absent. What cannot be decided is not told: patterns of
 * texts against each other, sums and averages, and criteria so large that a search of a million steps does not end. So
 * that nothing is found does not mean that nothing is wrong.
 *
 * <p>Findings are as of one moment. What windows have to do with them may be otherwise tomorrow; what has none is so
 * always.
 *
 * <p>Immutable, safe between threads.
 */
public final class Linter {
    private final Schema schema;
    private final AsOf asOf;
    private final References references;

    private Linter(Schema schema, AsOf asOf, References references) {
        this.schema = requireNonNull(schema, "schema");
        this.asOf = requireNonNull(asOf, "asOf");
        this.references = requireNonNull(references, "references");
    }

    /** For criteria about profiles that have what the schema says, as of that moment. */
    public static Linter of(Schema schema, AsOf asOf) {
        return new Linter(schema, asOf, References.none());
    }

    /**
     * Also for criteria that refer to others. What dynamic segments and saved criteria stand for is taken into account, but
     * not looked at itself; profiles can be in a segment with a list of members or not.
     */
    public Linter withReferences(References others) {
        return new Linter(schema, asOf, others);
    }

    /** The moment that findings are as of. */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * What is wrong with a criterion: parts that never hold or always do, windows out of reach, parts without which it says
     * the same, consents that it holds without. Each with its smallest cause, and not again for what it is part of; by
     * place.
     *
     * <p>Parts that the criterion could do without are found one after another, each without those before it: they can all
     * be taken out together.
     *
     * @throws InvalidCriterionException if the criterion does not fit the schema, or refers to what is not there
     */
    public List<Finding> lint(Criterion criterion) {
        check(criterion);
        return CriterionLint.findings(criterion, schema, references, asOf);
    }

    /**
     * Which of the segments have always the same members, and which are inside of others. Segments that never hold or always
     * do are left out. Overlaps are no findings here: most segments overlap.
     *
     * @param segments the segments' criteria by name; findings are in that order
     * @throws InvalidCriterionException if a criterion does not fit the schema, or refers to what is not there
     */
    public List<Finding> relations(Map<String, Criterion> segments) {
        return compared(segments).relations();
    }

    /**
     * In what the segments are no partition of all profiles: pairs that overlap, and a gap, each with a profile that shows
     * it. Where nothing is found, {@link #isPartition} tells whether it is one.
     *
     * @param segments the segments' criteria by name, at least one
     * @throws InvalidCriterionException if a criterion does not fit the schema, or refers to what is not there
     */
    public List<Finding> partition(Map<String, Criterion> segments) {
        return partition(Criteria.everyone(), segments);
    }

    /** As {@link #partition(Map)}, of those profiles only that meet the whole. */
    public List<Finding> partition(Criterion whole, Map<String, Criterion> segments) {
        check(whole);
        return compared(segments).partition(whole);
    }

    /** Whether every profile is in just one of the segments, proved; false also where that was not found out. */
    public boolean isPartition(Map<String, Criterion> segments) {
        return compared(segments).isPartition();
    }

    private SegmentsLint compared(Map<String, Criterion> segments) {
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("segments must not be empty");
        }
        segments.values().forEach(this::check);
        return new SegmentsLint(segments, schema, references, asOf);
    }

    private void check(Criterion criterion) {
        ResolvedCriterion.of(criterion, references, schema);
    }
}
