package io.segmentkit.population;

import io.segmentkit.contract.PopulationContract;
import io.segmentkit.contract.TestProfile;
import java.util.List;

/** A host's own objects in memory, read through functions: primitives, boxed numbers, collections of every kind. */
class HostObjectPopulationTest extends PopulationContract {
    @Override
    protected Population populationOf(List<TestProfile> profiles) {
        return InMemoryPopulation.of(
                HostCustomer.MAPPING, profiles.stream().map(HostCustomer::new).toList());
    }

    @Override
    protected Population crmPopulationOf(List<TestProfile> profiles) {
        return InMemoryPopulation.of(
                HostClient.MAPPING, profiles.stream().map(HostClient::new).toList());
    }
}
