package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.examples.tasks.Shop.CITY;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.LEAD_SCORE;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.evaluate.BoundCriteria;
import io.segmentkit.evaluate.CompiledCriteria;
import io.segmentkit.reference.References;
import java.util.List;
import java.util.Map;

/** Asks which of many criteria hold for a customer who has just changed. */
public final class ChangedCustomer {
    private ChangedCustomer() {}

    /** Prints the names of the segments that each customer belongs to. */
    public static void main(String[] args) {
        Map<String, Criterion> segments = Map.of(
                "Good leads", LEAD_SCORE.greaterThan(15),
                "Warsaw", CITY.is("Warszawa"),
                "Warsaw, calm", allOf(CITY.is("Warszawa"), not(tag("churned"))));
        List<String> names = segments.keySet().stream().sorted().toList();

        List<Criterion> criteria = names.stream().map(segments::get).toList();
        BoundCriteria<Customer> all =
                CompiledCriteria.of(criteria, References.none(), CUSTOMERS).asOf(TODAY);

        for (Customer changed : Shop.customers()) {
            List<String> holding =
                    all.holdingFor(changed).stream().mapToObj(names::get).toList();
            out.println(changed.id() + ": " + holding);
        }
    }
}
