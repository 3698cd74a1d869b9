package io.segmentkit.segment;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.definition.Audience;
import io.segmentkit.definition.Exclusion;
import io.segmentkit.population.Population;
import io.segmentkit.store.StoredMembers;
import io.segmentkit.time.AsOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An audience made out (S9): the members that its segments had at that moment, and the consents that profiles have when
 * they are asked for. Members who are profiles of the population no longer are not in it.
 *
 * <p>Safe between threads.
 */
public final class AudienceMembers {
    private final Audience audience;
    private final Map<SegmentName, StoredMembers> members;
    private final Population population;
    private final AsOf asOf;

    AudienceMembers(Audience audience, Map<SegmentName, StoredMembers> members, Population population, AsOf asOf) {
        this.audience = audience;
        this.members = members;
        this.population = population;
        this.asOf = asOf;
    }

    /** How many profiles there are. */
    public long count() {
        return population.count(audience.criterion(), asOf);
    }

    /** The ids of the profiles, each once, in no particular order, read lazily. To be closed. */
    public Stream<String> ids() {
        return population.members(audience.criterion(), asOf);
    }

    /** All the reasons why the profile of that id is not in it; none where it is. */
    public List<Exclusion> exclusions(String profileId) {
        if (population.test(profileId, Criteria.everyone(), asOf).isEmpty()) {
            return List.of(new Exclusion.UnknownProfile());
        }
        List<Exclusion> exclusions = new ArrayList<>();
        if (audience.anyOf().stream().noneMatch(name -> isIn(name, profileId))) {
            exclusions.add(new Exclusion.InNoSegment());
        }
        audience.minus().stream()
                .filter(name -> isIn(name, profileId))
                .map(Exclusion.InSegmentLeftOut::new)
                .forEach(exclusions::add);
        audience.consents().stream()
                .filter(consent -> !population
                        .test(profileId, Criteria.consent(consent), asOf)
                        .orElse(false))
                .map(Exclusion.WithoutConsent::new)
                .forEach(exclusions::add);
        return List.copyOf(exclusions);
    }

    private boolean isIn(SegmentName name, String profileId) {
        StoredMembers found = members.get(name);
        return found != null && found.contains(profileId);
    }
}
