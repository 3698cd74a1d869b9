package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.examples.tasks.Shop.BIRTHDAY;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.evaluate.Timeline;
import io.segmentkit.population.InMemoryPopulation;
import java.time.Instant;
import java.util.List;

/** Asks when answers will change, and how large a segment will be, if nothing but time passes. */
public final class Timelines {
    private Timelines() {}

    /** Prints the next change and the periods of membership of each customer, and the sizes on the next days. */
    public static void main(String[] args) {
        Criterion toWriteTo = anyOf(
                BIRTHDAY.in(nextDays(7).ignoringYear()),
                activity("page_view").in(lastDays(30)).ever());
        Timeline<Customer> timeline =
                CUSTOMERS.compile(toWriteTo).timeline(TODAY, Instant.parse("2027-05-07T10:00:00Z"));
        for (Customer customer : Shop.customers()) {
            timeline.nextChange(customer).ifPresent(change -> out.println(customer.id() + " changes at " + change));
            for (Membership membership : timeline.memberships(customer)) {
                out.println("  from " + membership.from() + " until " + membership.until());
            }
        }
        List<Long> sizes = InMemoryPopulation.of(CUSTOMERS, Shop.customers()).forecast(toWriteTo, TODAY, 30);
        out.println("now " + sizes.get(0) + ", in 29 days " + sizes.get(29) + ", in 30 days " + sizes.get(30));
    }
}
