package io.segmentkit.criteria;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.date;
import static io.segmentkit.criteria.Criteria.inSegment;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.time.Windows.lastDays;
import static io.segmentkit.time.Windows.nextDays;
import static io.segmentkit.time.Windows.today;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CriterionPartTest {
    private static final DateAttribute DUE = date("due");

    @Test
    void partsComeFromTheOutsideInWithTheirPaths() {
        Criterion orders = record("order").where(DUE.in(today())).atLeast(1);
        Criterion whole = allOf(tag("a"), not(anyOf(inSegment("b"), orders)));
        assertThat(CriterionPart.allOf(whole))
                .containsExactly(
                        new CriterionPart("", whole),
                        new CriterionPart("allOf[0]", tag("a")),
                        new CriterionPart("allOf[1]", not(anyOf(inSegment("b"), orders))),
                        new CriterionPart("allOf[1].not", anyOf(inSegment("b"), orders)),
                        new CriterionPart("allOf[1].not.anyOf[0]", inSegment("b")),
                        new CriterionPart("allOf[1].not.anyOf[1]", orders),
                        new CriterionPart("allOf[1].not.anyOf[1].where", DUE.in(today())));
    }

    @Test
    void windowsAreFoundWhereverTheyWork() {
        Criterion due = DUE.in(nextDays(3));
        Criterion visits =
                activity("visit").where(DUE.in(today())).in(lastDays(7)).atLeast(1);
        assertThat(WindowUse.in(anyOf(due, not(visits), tag("x"))))
                .containsExactly(
                        new WindowUse(due, nextDays(3)),
                        new WindowUse(visits, lastDays(7)),
                        new WindowUse(DUE.in(today()), today()));
        assertThat(WindowUse.in(record("order").where(DUE.in(today())).never()))
                .containsExactly(new WindowUse(DUE.in(today()), today()));
    }
}
