package io.segmentkit.evaluate;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.time.AsOf;
import io.segmentkit.turning.CriterionTurning;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A criterion checked against what profiles have, its references resolved. Compile once, {@linkplain #asOf bind} as often
 * as the time changes.
 *
 * <p>Immutable, safe between threads.
 *
 * @param <T> what profiles are
 */
public final class CompiledCriterion<T> {
    private final Criterion criterion;
    private final ResolvedCriterion resolved;
    private final ProfileReader<T> reader;

    private CompiledCriterion(Criterion criterion, ResolvedCriterion resolved, ProfileReader<T> reader) {
        this.criterion = criterion;
        this.resolved = resolved;
        this.reader = reader;
    }

    /**
     * Checks the criterion and looks up what it refers to.
     *
     * @throws InvalidCriterionException with all problems, if it does not fit what profiles have, or a name in it stands
     *     for nothing or for something that needs itself
     */
    public static <T> CompiledCriterion<T> of(Criterion criterion, References references, ProfileReader<T> reader) {
        ResolvedCriterion resolved = ResolvedCriterion.of(criterion, references, reader.schema());
        return new CompiledCriterion<>(criterion, resolved, reader);
    }

    /** The criterion as it was given, references and all. */
    public Criterion criterion() {
        return criterion;
    }

    /** Resolves the windows to the days and instants that they mean at the moment given. */
    public BoundCriterion<T> asOf(AsOf asOf) {
        return new BoundCriterion<>(criterion, resolved, reader, asOf);
    }

    /**
     * How the answers come and go from one moment until another, if nothing but time passes (B3).
     *
     * @param from the first moment, in
     * @param until the last, out
     * @throws IllegalArgumentException if {@code until} is before {@code from}, or not in the years 1 to 9999
     */
    public Timeline<T> timeline(AsOf from, Instant until) {
        return new Timeline<>(this, CriterionTurning.of(resolved.criterion(), reader), from, until);
    }

    /**
     * For how many of the profiles the criterion holds now and after each of the next days, if nothing but time passes (B3).
     * Each profile is read once, and asked again only where a window may begin or cease to hold one of its values.
     *
     * @param profiles the profiles, gone through once
     * @param from now; later days are asked at the same time of the day
     * @param days how many; 0 asks for now only
     * @return a number for now and one for each day, in order
     * @throws IllegalArgumentException if days is negative, or reaches beyond the year 9999
     */
    public List<Long> forecast(Iterator<? extends T> profiles, AsOf from, int days) {
        return new Forecast<>(this, CriterionTurning.of(resolved.criterion(), reader), from, days).sizes(profiles);
    }

    /**
     * The first moment at which the answer for one of the profiles is another than at the beginning, if nothing but time
     * passes (B3); empty where all stay until the end. Two changes that even out are changes.
     *
     * @param profiles the profiles, gone through once
     * @param from the beginning
     * @param until the end, out
     * @throws IllegalArgumentException if {@code until} is not in the years 1 to 9999
     */
    public Optional<Instant> nextChange(Iterator<? extends T> profiles, AsOf from, Instant until) {
        return new FirstChange<>(this, CriterionTurning.of(resolved.criterion(), reader), from, until).of(profiles);
    }
}
