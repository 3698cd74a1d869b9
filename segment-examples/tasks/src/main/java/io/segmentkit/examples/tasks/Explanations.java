package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.examples.tasks.Shop.BIRTHDAY;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.LEAD_SCORE;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.Explanation;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;

/** Tells why a customer is in a segment, or is not, and what would change that. */
public final class Explanations {
    private Explanations() {}

    /** Prints explanations and the smallest changes, as text and as JSON. */
    public static void main(String[] args) {
        Criterion criterion = allOf(
                LEAD_SCORE.greaterThan(20),
                not(tag("churned")),
                activity("page_view").in(lastDays(30)).atLeast(3));
        Population population = InMemoryPopulation.of(CUSTOMERS, Shop.customers());
        out.println(population.explain("bob", criterion, TODAY).orElseThrow());
        out.println(
                population.explain("bob", tag("churned"), TODAY).orElseThrow().toJson());

        Criterion toWriteTo = allOf(
                anyOf(
                        BIRTHDAY.in(nextDays(1).ignoringYear()),
                        activity("purchase").in(lastDays(30)).atLeast(3)),
                not(tag("churned")));
        Explanation ada = population.explain("ada", toWriteTo, TODAY).orElseThrow();
        out.println(ada);
        out.println(ada.smallestChanges(10));
    }
}
