package io.segmentkit.plan;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.read.RowsReader;
import io.segmentkit.reference.MemberSet;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a criterion as a node that tests profiles. */
public final class ProfilePlan<T> extends ConditionPlan<T> {
    private final ProfileReader<T> reader;
    private final Map<String, MemberSet> members;

    private ProfilePlan(ProfileReader<T> reader, Map<String, MemberSet> members, AsOf asOf) {
        super(reader.schema().attributes(), reader::attribute, asOf);
        this.reader = reader;
        this.members = members;
    }

    /**
     * A node for the criterion, which must have been checked against the reader's schema.
     *
     * @param part the criterion, or a part of it
     * @param resolved the criterion that it is part of, with the members of segments it names
     */
    public static <T> Node<T> of(Criterion part, ResolvedCriterion resolved, ProfileReader<T> reader, AsOf asOf) {
        return part.match(new ProfilePlan<>(reader, resolved.members(), asOf));
    }

    @Override
    public Node<T> ofLabels(Criterion.OfLabels criterion) {
        Function<? super T, ? extends @Nullable Collection<String>> read = reader.labels(criterion.labelSet());
        List<String> labels = List.copyOf(criterion.labels());
        if (labels.size() == 1) {
            Node<T> one = new HasLabels.One<>(read, labels.get(0));
            return switch (criterion.quantifier()) {
                case ANY, ALL -> one;
                case NONE -> new Not<>(one);
            };
        }
        return switch (criterion.quantifier()) {
            case ANY -> new HasLabels.Any<>(read, labels);
            case ALL -> new HasLabels.All<>(read, labels);
            case NONE -> new Not<>(new HasLabels.Any<>(read, labels));
        };
    }

    @Override
    public Node<T> ofActivities(Criterion.OfActivities criterion) {
        return ofRows(
                reader.activities(criterion.activity()),
                Optional.of(criterion.activity()),
                criterion.where(),
                criterion.in(),
                criterion.measure(),
                criterion.test());
    }

    @Override
    public Node<T> ofRecords(Criterion.OfRecords criterion) {
        return ofRows(
                reader.records(criterion.record()),
                Optional.empty(),
                criterion.where(),
                Optional.empty(),
                criterion.measure(),
                criterion.test());
    }

    private <R> Node<T> ofRows(
            RowsReader<T, R> rows,
            Optional<String> type,
            Optional<Criterion> where,
            Optional<Window> in,
            Measure measure,
            ValueTest test) {
        Node<R> filter = new RowFilter<>(rows, asOf()).of(type, where, in);
        return MeasurePlan.of(measure, test, rows, new Rows<>(rows.rows(), filter), asOf());
    }

    @Override
    public Node<T> inSegment(Criterion.InSegment criterion) {
        MemberSet set = members.get(criterion.segment());
        if (set == null) {
            throw new IllegalStateException("not resolved: " + criterion);
        }
        return new IsMember<>(reader.id(), set);
    }

    @Override
    public Node<T> saved(Criterion.Saved criterion) {
        throw new IllegalStateException("not resolved: " + criterion);
    }
}
