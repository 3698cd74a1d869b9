package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.LEAD_SCORE;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static io.segmentkit.time.Windows.lastDays;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;

/** Tells why a customer is in a segment, or is not. */
public final class Explanations {
    private Explanations() {}

    /** Prints an explanation as text and as JSON. */
    public static void main(String[] args) {
        Criterion criterion = allOf(
                LEAD_SCORE.greaterThan(20),
                not(tag("churned")),
                activity("page_view").in(lastDays(30)).atLeast(3));
        Population population = InMemoryPopulation.of(CUSTOMERS, Shop.customers());
        out.println(population.explain("bob", criterion, TODAY).orElseThrow());
        out.println(
                population.explain("bob", tag("churned"), TODAY).orElseThrow().toJson());
    }
}
