package io.segmentkit.population;

import io.segmentkit.contract.ContractSchema;
import io.segmentkit.contract.CrmContract;
import io.segmentkit.contract.PopulationContract;
import io.segmentkit.contract.TestProfile;
import io.segmentkit.profile.Profile;
import java.util.List;

/** Ready-made profiles in memory. */
class InMemoryPopulationTest extends PopulationContract {
    @Override
    protected Population populationOf(List<TestProfile> profiles) {
        return InMemoryPopulation.of(
                Profile.mapping(ContractSchema.SCHEMA),
                profiles.stream().map(TestProfile::toProfile).toList());
    }

    @Override
    protected Population crmPopulationOf(List<TestProfile> profiles) {
        return InMemoryPopulation.of(
                Profile.mapping(CrmContract.SCHEMA),
                profiles.stream()
                        .map(profile -> profile.toProfile(CrmContract.SCHEMA))
                        .toList());
    }
}
