package io.segmentkit.reason;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.criteria.Measure;
import io.segmentkit.evaluate.BoundCriterion;
import io.segmentkit.profile.Filling;
import io.segmentkit.profile.Profile;
import io.segmentkit.profile.ProfileMapping;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Asks profiles that were made up, by what all profiles are asked by. */
final class Asker {
    private static final String ID = "witness";

    private final Schema schema;
    private final References references;
    private final AsOf asOf;
    private final ProfileMapping<Profile> mapping;
    private final Map<RowSet, BoundCriterion<Profile>> sets = new HashMap<>();

    Asker(Schema schema, References references, AsOf asOf) {
        this.schema = schema;
        this.references = references;
        this.asOf = asOf;
        this.mapping = Profile.mapping(schema);
    }

    boolean meets(Example example, List<Claim> claims) {
        Profile profile = profile(schema, example);
        return claims.stream()
                .allMatch(claim -> bound(claim.criterion(), example).test(profile) == claim.holds());
    }

    private BoundCriterion<Profile> bound(Criterion criterion, Example example) {
        return mapping.compile(criterion, references(example.segments())).asOf(asOf);
    }

    /** Whether a row is in a set. */
    BiPredicate<RowSet, Example.Row> sets() {
        return (set, row) -> sets.computeIfAbsent(
                        set,
                        key -> bound(
                                key.measured(Measure.count(), ValueTests.atLeast(Value.Decimal.of(1))), Example.EMPTY))
                .test(profile(schema, Example.EMPTY.with(List.of(row))));
    }

    /** The example as a profile of hosts without classes. */
    static Profile profile(Schema schema, Example example) {
        Profile.Builder profile = Profile.builder(schema, ID);
        fill(profile, example.attributes());
        example.labels().forEach((set, some) -> profile.labels(new LabelSet(set), some.toArray(String[]::new)));
        for (Example.Row row : example.rows()) {
            if (row.isActivity()) {
                profile.activity(row.name(), row.at().orElse(null), filled -> fill(filled, row.attributes()));
            } else {
                profile.record(row.name(), filled -> fill(filled, row.attributes()));
            }
        }
        return profile.build();
    }

    private static void fill(Filling<?> filled, Map<String, List<Value>> attributes) {
        attributes.forEach((name, values) -> values.forEach(value -> filled.with(name, value)));
    }

    /** The example is in those segments with lists of members, and in no other. */
    private References references(Set<String> segments) {
        return new References() {
            @Override
            public Optional<Criterion> saved(String name) {
                return references.saved(name);
            }

            @Override
            public Optional<SegmentReference> segment(String name) {
                return references
                        .segment(name)
                        .map(segment -> segment instanceof SegmentReference.Dynamic
                                ? segment
                                : new SegmentReference.Members(
                                        segments.contains(name) ? MemberIds.of(Set.of(ID)) : MemberIds.of(Set.of())));
            }
        };
    }
}
