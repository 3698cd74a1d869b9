package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.examples.tasks.Shop.AMOUNT;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.LEAD_SCORE;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.influence.Influence;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.population.Population;

/** Tells what each part of a criterion does for the members of the whole. */
public final class PartsOfCriteria {
    private PartsOfCriteria() {}

    /** Prints it as text, and a part of it as JSON. */
    public static void main(String[] args) {
        Population population = InMemoryPopulation.of(CUSTOMERS, Shop.customers());
        Criterion target = allOf(
                anyOf(
                        LEAD_SCORE.greaterThan(20),
                        activity("purchase").where(AMOUNT.atLeast(100)).ever()),
                not(tag("churned")));
        Influence influence = population.influence(target, TODAY);
        out.println(influence);
        out.println(influence.parts().get(1).toJson());
    }
}
