package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.examples.tasks.Shop.AMOUNT;
import static io.segmentkit.examples.tasks.Shop.BIRTHDAY;
import static io.segmentkit.examples.tasks.Shop.CITY;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.LEAD_SCORE;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static io.segmentkit.examples.tasks.Shop.URL;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.BoundCriterion;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;
import java.util.stream.Stream;

/** Asks criteria of the host's own objects. */
public final class OwnClasses {
    private OwnClasses() {}

    /** Prints who is in which segment. */
    public static void main(String[] args) {
        Criterion goodLead = allOf(LEAD_SCORE.greaterThan(20), CITY.is("Warszawa"), not(tag("churned")));
        Criterion birthdaySoon = BIRTHDAY.in(nextDays(7).ignoringYear());
        Criterion hotLead = activity("page_view")
                .where(URL.startsWith("/pricing"))
                .in(lastDays(30))
                .atLeast(3);
        Criterion bigSpender = activity("purchase").in(lastDays(90)).sum(AMOUNT).atLeast(500);
        Criterion silent = activity("page_view").in(lastDays(180)).never();

        // One object: compile once, bind windows to days once, test many.
        BoundCriterion<Customer> target =
                CUSTOMERS.compile(anyOf(hotLead, bigSpender)).asOf(TODAY);
        for (Customer customer : Shop.customers()) {
            out.println(customer.id() + (target.test(customer) ? " is a target" : " is not"));
        }

        // A collection: members, counts.
        Population population = InMemoryPopulation.of(CUSTOMERS, Shop.customers());
        out.println(population.count(goodLead, TODAY) + " of " + population.size() + ": " + goodLead);
        try (Stream<String> ids = population.members(birthdaySoon, TODAY)) {
            out.println(ids.toList() + ": " + birthdaySoon);
        }
        try (Stream<String> ids = population.members(silent, TODAY)) {
            out.println(ids.toList() + ": " + silent);
        }
    }
}
