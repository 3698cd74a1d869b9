package io.segmentkit.population;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.BoundCriteria;
import io.segmentkit.evaluate.BoundCriterion;
import io.segmentkit.evaluate.CompiledCriteria;
import io.segmentkit.evaluate.CompiledCriterion;
import io.segmentkit.evaluate.Explanation;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.evaluate.Timeline;
import io.segmentkit.influence.Influence;
import io.segmentkit.read.ProfileReader;
import io.segmentkit.reference.References;
import io.segmentkit.reference.ResolvedCriterion;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The host's own objects as a population. The objects are read where they are, never copied; the collection is taken as
 * it is when the population is made, so that later additions to it do not count.
 *
 * <p>Safe between threads, as long as the objects do not change while a question is answered.
 *
 * @param <T> what profiles are
 */
public final class InMemoryPopulation<T> implements Population {
    private final ProfileReader<T> mapping;
    private final References references;
    private final ReadAhead<T> profiles;
    private final Function<String, ? extends @Nullable T> byId;

    private InMemoryPopulation(
            ProfileReader<T> mapping,
            References references,
            ReadAhead<T> profiles,
            Function<String, ? extends @Nullable T> byId) {
        this.mapping = mapping;
        this.references = references;
        this.profiles = profiles;
        this.byId = byId;
    }

    /**
     * These objects, read through the mapping, which most often is a {@link io.segmentkit.profile.ProfileMapping}.
     *
     * @throws IllegalArgumentException if an object has no id, or two have the same; says at which positions
     */
    public static <T> InMemoryPopulation<T> of(ProfileReader<T> mapping, Collection<? extends T> profiles) {
        List<T> list = new ArrayList<>(profiles);
        Map<String, T> byId = new HashMap<>(list.size() * 4 / 3 + 1);
        Function<? super T, String> id = mapping.id();
        for (int i = 0; i < list.size(); i++) {
            String key = id.apply(list.get(i));
            if (key == null) {
                throw new IllegalArgumentException("profile at position " + i + " has no id");
            }
            if (byId.put(key, list.get(i)) != null) {
                throw new IllegalArgumentException("profile at position " + i + " has an id that an earlier one has");
            }
        }
        return new InMemoryPopulation<>(mapping, References.none(), new ReadAhead<>(list), byId::get);
    }

    /**
     * As {@link #of(ProfileReader, Collection)}, for a host that finds its objects by their ids anyway, such as by a map.
     * That every object has an id, and no two the same, is then the host's word.
     *
     * @param byId the object with that id; null where there is none
     */
    public static <T> InMemoryPopulation<T> of(
            ProfileReader<T> mapping, Collection<? extends T> profiles, Function<String, ? extends @Nullable T> byId) {
        return new InMemoryPopulation<>(mapping, References.none(), new ReadAhead<>(profiles), byId);
    }

    @Override
    public InMemoryPopulation<T> withReferences(References lookup) {
        return new InMemoryPopulation<>(mapping, lookup, profiles, byId);
    }

    @Override
    public Schema schema() {
        return mapping.schema();
    }

    @Override
    public Stream<String> members(Criterion criterion, AsOf asOf) {
        Function<? super T, String> id = mapping.id();
        return profiles.stream().filter(bound(criterion, asOf)).map(id);
    }

    @Override
    public boolean readsOnce() {
        return true;
    }

    @Override
    public void eachMember(List<Criterion> criteria, AsOf asOf, MemberVisitor visitor) {
        Function<? super T, String> id = mapping.id();
        bound(criteria, asOf)
                .eachHolding(profiles.iterator(), (profile, criterion) -> visitor.member(criterion, id.apply(profile)));
    }

    @Override
    public Stream<ProfileValues> values(Criterion criterion, AsOf asOf, List<String> attributes) {
        Function<T, ProfileValues> reading = ProfileValues.reading(mapping, attributes);
        return profiles.stream().filter(bound(criterion, asOf)).map(reading);
    }

    @Override
    public long count(Criterion criterion, AsOf asOf) {
        BoundCriterion<T> bound = bound(criterion, asOf);
        return profiles.count(bound);
    }

    @Override
    public List<Long> counts(List<Criterion> criteria, AsOf asOf) {
        long[] counts = new long[criteria.size()];
        bound(criteria, asOf).eachHolding(profiles.iterator(), (profile, criterion) -> counts[criterion]++);
        return Arrays.stream(counts).boxed().toList();
    }

    @Override
    public List<Long> forecast(Criterion criterion, AsOf asOf, int days) {
        return compiled(criterion).forecast(profiles.iterator(), asOf, days);
    }

    /**
     * The first moment at which the answer for some profile is another than at the beginning, if nothing but time passes
     * (B3); empty where all stay until the end. Each profile is read once.
     *
     * @param from the beginning
     * @param until the end, out
     * @throws IllegalArgumentException if {@code until} is not in the years 1 to 9999
     */
    public Optional<Instant> nextChange(Criterion criterion, AsOf from, Instant until) {
        return compiled(criterion).nextChange(profiles.iterator(), from, until);
    }

    @Override
    public Influence influence(Criterion criterion, AsOf asOf) {
        return Influence.of(
                ResolvedCriterion.of(criterion, references, schema()),
                (criteria, visitor) -> bound(criteria, asOf).eachCombination(profiles.iterator(), visitor));
    }

    @Override
    public long size() {
        return profiles.size();
    }

    @Override
    public Optional<Boolean> test(String id, Criterion criterion, AsOf asOf) {
        BoundCriterion<T> bound = bound(criterion, asOf);
        return found(id).map(bound::test);
    }

    @Override
    public Optional<Explanation> explain(String id, Criterion criterion, AsOf asOf) {
        BoundCriterion<T> bound = bound(criterion, asOf);
        return found(id).map(bound::explain);
    }

    @Override
    public Optional<List<Membership>> memberships(String id, Criterion criterion, AsOf from, Instant until) {
        Timeline<T> timeline = compiled(criterion).timeline(from, until);
        return found(id).map(timeline::memberships);
    }

    /** Looked up by their ids. */
    @Override
    public Optional<Population> among(Collection<String> ids) {
        Map<String, T> some = new HashMap<>();
        ids.forEach(id -> found(id).ifPresent(profile -> some.put(id, profile)));
        ReadAhead<T> looked = new ReadAhead<>(some.values());
        return Optional.of(new InMemoryPopulation<>(mapping, References.none(), looked, some::get));
    }

    private Optional<T> found(String id) {
        return Optional.ofNullable(byId.apply(id));
    }

    private BoundCriteria<T> bound(List<Criterion> criteria, AsOf asOf) {
        return CompiledCriteria.of(criteria, references, mapping).asOf(asOf);
    }

    private BoundCriterion<T> bound(Criterion criterion, AsOf asOf) {
        return compiled(criterion).asOf(asOf);
    }

    private CompiledCriterion<T> compiled(Criterion criterion) {
        return CompiledCriterion.of(criterion, references, mapping);
    }
}
