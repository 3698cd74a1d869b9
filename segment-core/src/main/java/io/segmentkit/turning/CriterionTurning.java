package io.segmentkit.turning;

import static java.util.Objects.requireNonNull;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.read.AttributeReader;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.read.RowsReader;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a criterion without references as when it may turn, by each window in it and the values that it is held against. */
public final class CriterionTurning<T> implements Criterion.Cases<Stream<ProfileTurning<T>>> {
    private final Function<String, AttributeReader<T>> attributes;
    private final Function<String, RowsReader<T, ?>> activities;
    private final Function<String, RowsReader<T, ?>> records;

    private CriterionTurning(
            Function<String, AttributeReader<T>> attributes,
            Function<String, RowsReader<T, ?>> activities,
            Function<String, RowsReader<T, ?>> records) {
        this.attributes = attributes;
        this.activities = activities;
        this.records = records;
    }

    /** When the criterion may turn; segments that it names count as they are. */
    public static <T> ProfileTurning<T> of(Criterion criterion, ProfileReader<T> reader) {
        List<ProfileTurning<T>> parts = criterion
                .match(new CriterionTurning<>(reader::attribute, reader::activities, reader::records))
                .toList();
        return (profile, points) -> parts.forEach(part -> part.of(profile, points));
    }

    @Override
    public Stream<ProfileTurning<T>> allOf(Criterion.AllOf criterion) {
        return criterion.operands().stream().flatMap(operand -> operand.match(this));
    }

    @Override
    public Stream<ProfileTurning<T>> anyOf(Criterion.AnyOf criterion) {
        return criterion.operands().stream().flatMap(operand -> operand.match(this));
    }

    @Override
    public Stream<ProfileTurning<T>> not(Criterion.Not criterion) {
        return criterion.operand().match(this);
    }

    @Override
    public Stream<ProfileTurning<T>> everyone(Criterion.Everyone criterion) {
        return Stream.empty();
    }

    @Override
    public Stream<ProfileTurning<T>> ofAttribute(Criterion.OfAttribute criterion) {
        return values(criterion.test(), attributes.apply(criterion.attribute()));
    }

    @Override
    public Stream<ProfileTurning<T>> ofLabels(Criterion.OfLabels criterion) {
        return Stream.empty();
    }

    @Override
    public Stream<ProfileTurning<T>> ofActivities(Criterion.OfActivities criterion) {
        return rows(
                activities.apply(criterion.activity()),
                criterion.in(),
                criterion.where(),
                criterion.measure(),
                criterion.test());
    }

    @Override
    public Stream<ProfileTurning<T>> ofRecords(Criterion.OfRecords criterion) {
        return rows(
                records.apply(criterion.record()),
                Optional.empty(),
                criterion.where(),
                criterion.measure(),
                criterion.test());
    }

    @Override
    public Stream<ProfileTurning<T>> inSegment(Criterion.InSegment criterion) {
        return Stream.empty();
    }

    @Override
    public Stream<ProfileTurning<T>> saved(Criterion.Saved criterion) {
        return Stream.empty();
    }

    private static <S> Stream<ProfileTurning<S>> values(ValueTest test, AttributeReader<S> attribute) {
        return window(test).map(window -> values(window.match(new WindowTurning()), attribute)).stream();
    }

    private static <S> ProfileTurning<S> values(Turning turning, AttributeReader<S> attribute) {
        if (attribute instanceof AttributeReader.OfMany<S> many) {
            return (subject, points) -> {
                Collection<?> values = many.read().apply(subject);
                if (values != null) {
                    values.forEach(value -> add(turning, value, points));
                }
            };
        }
        Function<? super S, ?> read = ((AttributeReader.OfOne<S>) attribute).read(); // numbers have no windows
        return (subject, points) -> add(turning, read.apply(subject), points);
    }

    private static void add(Turning turning, @Nullable Object value, TurningPoints points) {
        if (value != null) {
            turning.of(value, points);
        }
    }

    private static Optional<Window> window(ValueTest test) {
        return test instanceof ValueTest.In in ? Optional.of(in.window()) : Optional.empty();
    }

    private static <T, R> Stream<ProfileTurning<T>> rows(
            RowsReader<T, R> rows, Optional<Window> in, Optional<Criterion> where, Measure measure, ValueTest test) {
        List<ProfileTurning<R>> parts = new ArrayList<>();
        in.ifPresent(window -> parts.add(times(rows, window)));
        where.ifPresent(condition -> condition.match(ofRows(rows)).forEach(parts::add));
        window(test)
                .ifPresent(window -> measure.match(new MeasuredAttribute())
                        .ifPresentOrElse(
                                attribute ->
                                        values(test, attribute(rows, attribute)).forEach(parts::add),
                                () -> parts.add(times(rows, window))));
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of((profile, points) -> {
                    Collection<? extends R> all = rows.rows().apply(profile);
                    if (all != null) {
                        all.forEach(row -> parts.forEach(part -> part.of(row, points)));
                    }
                });
    }

    /** Conditions on rows ask for their attributes only. */
    private static <R> CriterionTurning<R> ofRows(RowsReader<?, R> rows) {
        Function<String, RowsReader<R, ?>> none = kind -> {
            throw new IllegalStateException("rows have no rows");
        };
        return new CriterionTurning<>(attribute -> attribute(rows, attribute), none, none);
    }

    private static <R> AttributeReader<R> attribute(RowsReader<?, R> rows, String name) {
        return requireNonNull(rows.attributes().get(name), name);
    }

    private static <R> ProfileTurning<R> times(RowsReader<?, R> rows, Window window) {
        Turning turning = window.match(new WindowTurning());
        Function<? super R, @Nullable Instant> time = requireNonNull(rows.time());
        return (row, points) -> add(turning, time.apply(row), points);
    }
}
