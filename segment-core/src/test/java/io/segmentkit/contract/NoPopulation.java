package io.segmentkit.contract;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.Explanation;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.influence.Influence;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.reference.References;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stands where no population has been stored yet. */
final class NoPopulation implements Population {
    private static UnsupportedOperationException none() {
        return new UnsupportedOperationException("no population has been stored");
    }

    @Override
    public Schema schema() {
        throw none();
    }

    @Override
    public Population withReferences(References references) {
        throw none();
    }

    @Override
    public Stream<String> members(Criterion criterion, AsOf asOf) {
        throw none();
    }

    @Override
    public Stream<ProfileValues> values(Criterion criterion, AsOf asOf, List<String> attributes) {
        throw none();
    }

    @Override
    public long count(Criterion criterion, AsOf asOf) {
        throw none();
    }

    @Override
    public List<Long> counts(List<Criterion> criteria, AsOf asOf) {
        throw none();
    }

    @Override
    public Influence influence(Criterion criterion, AsOf asOf) {
        throw none();
    }

    @Override
    public long size() {
        throw none();
    }

    @Override
    public Optional<Boolean> test(String id, Criterion criterion, AsOf asOf) {
        throw none();
    }

    @Override
    public Optional<Explanation> explain(String id, Criterion criterion, AsOf asOf) {
        throw none();
    }

    @Override
    public Optional<List<Membership>> memberships(String id, Criterion criterion, AsOf from, Instant until) {
        throw none();
    }
}
