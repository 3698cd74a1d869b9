package io.segmentkit.examples.tasks;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.examples.tasks.Shop.BIRTHDAY;
import static io.segmentkit.examples.tasks.Shop.CUSTOMERS;
import static io.segmentkit.examples.tasks.Shop.LEAD_SCORE;
import static io.segmentkit.examples.tasks.Shop.TODAY;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;
import static java.lang.System.out;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.lint.Finding;
import io.segmentkit.lint.Linter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says what is wrong with criteria, and in what a set of segments is no partition. */
public final class Findings {
    private Findings() {}

    /** Prints findings in a criterion, and of a set of segments. */
    public static void main(String[] args) {
        Linter linter = Linter.of(CUSTOMERS.schema(), TODAY);
        Criterion toWriteTo = anyOf(
                LEAD_SCORE.greaterThan(20),
                allOf(tag("vip"), LEAD_SCORE.atLeast(25)),
                allOf(BIRTHDAY.in(nextDays(7)), BIRTHDAY.before(LocalDate.of(2020, 1, 1))),
                allOf(
                        activity("purchase").in(lastDays(7)).atLeast(3),
                        activity("purchase").in(lastDays(30)).atLeast(2)));
        for (Finding finding : linter.lint(toWriteTo)) {
            out.println(finding);
        }
        Map<String, Criterion> scores = new LinkedHashMap<>();
        scores.put("low", LEAD_SCORE.atMost(20));
        scores.put("high", LEAD_SCORE.atLeast(20));
        linter.partition(scores).forEach(out::println);
        out.println(linter.isPartition(scores));
    }
}
