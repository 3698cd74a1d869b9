package io.segmentkit.plan;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.read.RowsReader;
import io.segmentkit.time.AsOf;
import io.segmentkit.time.Window;
import io.segmentkit.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a criterion as what it sees of one profile: the values of its attribute, those of its labels that are there, the
 * value of its measure. Empty for criteria that see nothing of their own.
 */
public final class Observation<T> implements Criterion.Cases<Optional<List<Value>>> {
    private final ProfileReader<T> reader;
    private final AsOf asOf;
    private final T profile;

    /** What criteria see of this profile. */
    public Observation(ProfileReader<T> reader, AsOf asOf, T profile) {
        this.reader = reader;
        this.asOf = asOf;
        this.profile = profile;
    }

    @Override
    public Optional<List<Value>> allOf(Criterion.AllOf criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Value>> anyOf(Criterion.AnyOf criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Value>> not(Criterion.Not criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Value>> everyone(Criterion.Everyone criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Value>> ofAttribute(Criterion.OfAttribute criterion) {
        return Optional.of(AttributeValues.shown(reader.attribute(criterion.attribute()), profile));
    }

    @Override
    public Optional<List<Value>> ofLabels(Criterion.OfLabels criterion) {
        @Nullable
        Collection<String> labels = reader.labels(criterion.labelSet()).apply(profile);
        return Optional.of(
                labels == null
                        ? List.of()
                        : labels.stream()
                                .filter(criterion.labels()::contains)
                                .sorted()
                                .<Value>map(Values::text)
                                .toList());
    }

    @Override
    public Optional<List<Value>> ofActivities(Criterion.OfActivities criterion) {
        return Optional.of(measured(
                reader.activities(criterion.activity()),
                Optional.of(criterion.activity()),
                criterion.where(),
                criterion.in(),
                criterion.measure()));
    }

    @Override
    public Optional<List<Value>> ofRecords(Criterion.OfRecords criterion) {
        return Optional.of(measured(
                reader.records(criterion.record()),
                Optional.empty(),
                criterion.where(),
                Optional.empty(),
                criterion.measure()));
    }

    @Override
    public Optional<List<Value>> inSegment(Criterion.InSegment criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Value>> saved(Criterion.Saved criterion) {
        return Optional.empty();
    }

    private <R> List<Value> measured(
            RowsReader<T, R> rows,
            Optional<String> type,
            Optional<Criterion> where,
            Optional<Window> in,
            Measure measure) {
        Node<R> filter = new RowFilter<>(rows, asOf).of(type, where, in);
        List<R> matching = new Rows<>(rows.rows(), filter).matching(profile);
        return measure.match(new MeasuredValue<>(rows, matching)).stream().toList();
    }
}
