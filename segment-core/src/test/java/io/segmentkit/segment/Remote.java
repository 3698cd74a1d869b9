package io.segmentkit.segment;

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

/** A population that does not say where its profiles are, as a database's. */
record Remote(Population profiles) implements Population {
    @Override
    public Schema schema() {
        return profiles.schema();
    }

    @Override
    public Population withReferences(References references) {
        return new Remote(profiles.withReferences(references));
    }

    @Override
    public Stream<String> members(Criterion criterion, AsOf asOf) {
        return profiles.members(criterion, asOf);
    }

    @Override
    public Stream<ProfileValues> values(Criterion criterion, AsOf asOf, List<String> attributes) {
        return profiles.values(criterion, asOf, attributes);
    }

    @Override
    public long count(Criterion criterion, AsOf asOf) {
        return profiles.count(criterion, asOf);
    }

    @Override
    public List<Long> counts(List<Criterion> criteria, AsOf asOf) {
        return profiles.counts(criteria, asOf);
    }

    @Override
    public Influence influence(Criterion criterion, AsOf asOf) {
        return profiles.influence(criterion, asOf);
    }

    @Override
    public long size() {
        return profiles.size();
    }

    @Override
    public Optional<Boolean> test(String id, Criterion criterion, AsOf asOf) {
        return profiles.test(id, criterion, asOf);
    }

    @Override
    public Optional<Explanation> explain(String id, Criterion criterion, AsOf asOf) {
        return profiles.explain(id, criterion, asOf);
    }

    @Override
    public Optional<List<Membership>> memberships(String id, Criterion criterion, AsOf from, Instant until) {
        return profiles.memberships(id, criterion, from, until);
    }
}
