package io.segmentkit.contract;

import static java.util.stream.Collectors.toCollection;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.population.Population;
import io.segmentkit.time.AsOf;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A population of random profiles, and what the naive oracle says of them. */
public abstract class RandomProfilesContract extends CrmContract {
    static final long SEED = Long.getLong("segmentkit.contract.seed", 1L);
    static final int PROFILES = 200;

    private List<TestProfile> profiles = List.of();
    private Population population = new NoPopulation();

    /** How many random criteria are asked for their members. */
    protected int criteria() {
        return Integer.getInteger("segmentkit.contract.criteria", 1_000);
    }

    @Override
    protected int closely() {
        return criteria();
    }

    @BeforeAll
    void storeRandomProfiles() {
        profiles = RandomProfiles.of(SEED, PROFILES);
        population = populationOf(profiles);
    }

    @AfterAll
    void forgetRandomProfiles() {
        release(population);
    }

    final List<TestProfile> profiles() {
        return profiles;
    }

    final Population population() {
        return population;
    }

    final Set<String> expected(Criterion criterion, AsOf asOf) {
        return profiles.stream()
                .filter(profile -> NaiveOracle.holds(criterion, profile, asOf))
                .map(TestProfile::id)
                .collect(toCollection(TreeSet::new));
    }
}
