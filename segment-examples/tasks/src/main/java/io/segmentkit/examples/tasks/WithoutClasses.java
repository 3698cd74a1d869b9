package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.consent;
import static io.segmentkit.criteria.Criteria.consents;
import static io.segmentkit.examples.tasks.Shop.AMOUNT;
import static io.segmentkit.examples.tasks.Shop.CITY;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static io.segmentkit.time.Windows.lastDays;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.profile.Profile;
import io.segmentkit.schema.Schema;
import java.time.Instant;
import java.util.List;

/** Uses ready-made profiles where the host has no classes of its own. */
public final class WithoutClasses {
    private WithoutClasses() {}

    /** Prints how many bought lately and may be written to. */
    public static void main(String[] args) {
        Schema schema = Schema.builder()
                .attributes(CITY)
                .labels(consents())
                .activity("purchase", AMOUNT)
                .build();
        Profile ada = Profile.builder(schema, "ada")
                .with(CITY, "Warszawa")
                .labels(consents(), "newsletter")
                .activity("purchase", Instant.parse("2026-05-01T10:00:00Z"), purchase -> purchase.with(AMOUNT, 120))
                .build();
        Profile bob = Profile.builder(schema, "bob").build();
        Criterion reachableBuyer = allOf(
                consent("newsletter"), activity("purchase").in(lastDays(30)).ever());
        out.println(InMemoryPopulation.of(Profile.mapping(schema), List.of(ada, bob))
                .count(reachableBuyer, TODAY));
    }
}
