package io.segmentkit.population;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.Explanation;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.influence.Influence;
import io.segmentkit.reference.References;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Profiles, wherever they live: objects in memory, rows of a database. Every population gives the same answers to the
 * same criterion on the same data (B1); what one cannot answer exactly it refuses when it is asked, with the path.
 *
 * <p>Each method refuses a criterion that does not fit the {@linkplain #schema schema}, or that has a reference which
 * stands for nothing, with an {@link io.segmentkit.schema.InvalidCriterionException} that carries all problems.
 *
 * <p>Safe between threads.
 */
public interface Population {
    /** What the profiles have. */
    Schema schema();

    /** The same profiles, asked criteria whose references stand for what is given here. */
    Population withReferences(References references);

    /**
     * The ids of the profiles that the criterion holds for, each once, in no particular order. The stream must be closed,
     * as it may hold a connection; it is read lazily, in constant memory where the data does not lie in memory anyway.
     */
    Stream<String> members(Criterion criterion, AsOf asOf);

    /**
     * The profiles that the criterion holds for with the values of some attributes: what an export writes. Each profile
     * comes once, in no particular order, and so do the values of a multi-valued attribute. The stream must be closed and is
     * read lazily, as that of {@link #members}.
     *
     * <p>Reading it fails with an {@link IllegalStateException} that names profile and attribute where a text is no sequence
     * of characters (half a surrogate pair), instead of showing another text.
     *
     * @throws IllegalArgumentException if an attribute is unknown
     */
    Stream<ProfileValues> values(Criterion criterion, AsOf asOf, List<String> attributes);

    /**
     * Whether {@link #eachMember} and {@link #counts} read the profiles once, however many criteria there are. Then a
     * criterion may refer to {@linkplain io.segmentkit.reference.SegmentReference.Earlier one before it}; elsewhere such a
     * reference is refused.
     */
    default boolean readsOnce() {
        return false;
    }

    /**
     * Tells the members of several criteria, each profile once for each criterion that holds for it; in one pass over the
     * profiles where that is possible. Returns when all have been told, on the caller's thread.
     */
    default void eachMember(List<Criterion> criteria, AsOf asOf, MemberVisitor visitor) {
        for (int i = 0; i < criteria.size(); i++) {
            int position = i;
            try (Stream<String> ids = members(criteria.get(i), asOf)) {
                ids.forEach(id -> visitor.member(position, id));
            }
        }
    }

    /** How many profiles the criterion holds for. */
    long count(Criterion criterion, AsOf asOf);

    /** How many profiles each criterion holds for, in their order; in one pass over the profiles where that is possible. */
    List<Long> counts(List<Criterion> criteria, AsOf asOf);

    /**
     * For how many profiles the criterion holds now and after each of the next days, if nothing but time passes (B3): a number
     * for now and one for each day, in order. In memory each profile is read once; elsewhere each day is counted.
     *
     * @param asOf now; later days are asked at the same time of the day
     * @param days how many; 0 asks for now only
     * @throws IllegalArgumentException if days is negative, or reaches beyond the year 9999
     */
    default List<Long> forecast(Criterion criterion, AsOf asOf, int days) {
        return asOf.daily(days).stream().map(day -> count(criterion, day)).toList();
    }

    /**
     * What the criterion and each part of it do on these profiles: for how many each holds, and how many members it adds or
     * removes (B6). In memory the profiles are read once; databases count combinations of answers in one statement. Shows no
     * values of profiles.
     */
    Influence influence(Criterion criterion, AsOf asOf);

    /** How many profiles there are. */
    long size();

    /** Whether the criterion holds for the profile of that id; empty where there is no such profile. */
    Optional<Boolean> test(String id, Criterion criterion, AsOf asOf);

    /**
     * Why the criterion holds for the profile of that id, or does not; empty where there is no such profile. Shows values
     * of the profile, which are personal data.
     */
    Optional<Explanation> explain(String id, Criterion criterion, AsOf asOf);

    /**
     * The stretches during which the criterion holds for the profile of that id, if nothing but time passes (B3), the earliest
     * first; empty where there is no such profile. What began before or lasts longer is cut.
     *
     * @param from the first moment, in
     * @param until the last, out
     * @throws IllegalArgumentException if {@code until} is before {@code from}, or not in the years 1 to 9999
     */
    Optional<List<Membership>> memberships(String id, Criterion criterion, AsOf from, Instant until);

    /**
     * Those of these profiles that have one of some ids, where they can be had at hand: looked up, or read once and kept. Their
     * references stand for nothing yet. Empty where that is no better than asking all for members of a set of ids.
     *
     * @param ids the ids; those that no profile has do not matter
     */
    default Optional<Population> among(Collection<String> ids) {
        return Optional.empty();
    }

    /**
     * What else this population is, for code that knows of it: as a store that keeps segments in the same database lets the
     * database find members. Empty where it is no such thing, which is always allowed.
     */
    default <T> Optional<T> unwrap(Class<T> kind) {
        return kind.isInstance(this) ? Optional.of(kind.cast(this)) : Optional.empty();
    }
}
