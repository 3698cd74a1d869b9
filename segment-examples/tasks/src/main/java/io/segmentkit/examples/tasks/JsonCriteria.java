package io.segmentkit.examples.tasks;

import static io.segmentkit.examples.tasks.Shop.CITY;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.json.CriterionJson;
import io.segmentkit.population.InMemoryPopulation;
import io.segmentkit.schema.InvalidCriterionException;

/** Takes criteria from JSON, as a form in a browser would send them. */
public final class JsonCriteria {
    private JsonCriteria() {}

    /** Prints a criterion read and written, how many it holds for, and what is wrong with another. */
    public static void main(String[] args) {
        String json = """
                {"version": 1, "criterion": {"type": "allOf", "operands": [
                    {"type": "attribute", "attribute": "leadScore", "test": {"type": "greaterThan", "value": 20}},
                    {"type": "activity", "activity": "purchase", "in": {"type": "lastDays", "days": 90},
                     "test": {"type": "atLeast", "value": 1}}]}}""";
        Criterion criterion = CriterionJson.read(json, CUSTOMERS.schema());
        out.println(criterion);
        out.println(InMemoryPopulation.of(CUSTOMERS, Shop.customers()).count(criterion, Shop.TODAY));
        out.println(CriterionJson.write(CITY.isNot("Warszawa")));

        String wrong = """
                {"version": 1, "criterion": {"type": "allOf", "operands": [
                    {"type": "attribute", "attribute": "town", "test": {"type": "is", "value": "Warszawa"}},
                    {"type": "attribute", "attribute": "birthday",
                     "test": {"type": "in", "window": {"type": "lastDays", "days": -3}}}]}}""";
        try {
            CriterionJson.read(wrong, CUSTOMERS.schema());
        } catch (InvalidCriterionException invalid) {
            invalid.problems().forEach(out::println);
        }
    }
}
