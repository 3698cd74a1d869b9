package io.segmentkit.action;

import static io.segmentkit.criteria.Criteria.categories;
import static io.segmentkit.criteria.Criteria.tags;

import io.segmentkit.contract.ProfileLabelsContract;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

class InMemoryLabelsTest extends ProfileLabelsContract {
    private static final Schema SCHEMA =
            Schema.builder().labels(tags()).labels(categories()).build();

    private Map<String, Profile> profiles = Map.of();
    private InMemoryLabels<Profile> labels = InMemoryLabels.over(Profile.mapping(SCHEMA), id -> null);

    @Override
    protected ProfileLabels labels() {
        profiles = new LinkedHashMap<>();
        for (int i = 1; i <= COUNT; i++) {
            Profile.Builder profile = Profile.builder(SCHEMA, Integer.toString(i));
            if (i <= 2) {
                profile.labels(tags(), "vip");
            }
            if (i == 3) {
                profile.labels(categories(), "vip");
            }
            profiles.put(Integer.toString(i), profile.build());
        }
        labels = InMemoryLabels.over(Profile.mapping(SCHEMA), profiles::get);
        return labels;
    }

    @Override
    protected Population population() {
        return InMemoryPopulation.of(labels.reader(), profiles.values());
    }
}
