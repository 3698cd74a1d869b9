package io.segmentkit.criteria;

import static io.segmentkit.criteria.Criteria.activity;
import static io.segmentkit.criteria.Criteria.allOf;
import static io.segmentkit.criteria.Criteria.anyOf;
import static io.segmentkit.criteria.Criteria.integer;
import static io.segmentkit.criteria.Criteria.not;
import static io.segmentkit.criteria.Criteria.number;
import static io.segmentkit.criteria.Criteria.record;
import static io.segmentkit.criteria.Criteria.tag;
import static io.segmentkit.criteria.Criteria.tags;
import static io.segmentkit.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.segmentkit.value.ValueTests;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CriterionTest {
    @Test
    @DisplayName("A11 criteria are equal by value, numbers by number")
    void criteriaAreEqualByValue() {
        assertThat(number("x").is(new BigDecimal("1.0")))
                .isEqualTo(number("x").is(1))
                .hasSameHashCodeAs(number("x").is(1.00));
        assertThat(allOf(tag("a"), tag("b"))).isNotEqualTo(allOf(tag("b"), tag("a")));
        assertThat(allOf(tag("a"))).isNotEqualTo(anyOf(tag("a")));
    }

    @Test
    @DisplayName("A10 a criterion with a missing part cannot be made")
    void aMissingPartIsRefused() {
        assertThatThrownBy(() -> allOf(List.of())).hasMessage("operands must not be empty");
        assertThatThrownBy(() -> anyOf(List.of())).hasMessage("operands must not be empty");
        assertThatThrownBy(() -> not(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> tags().hasAny()).hasMessage("labels must not be empty");
        assertThatThrownBy(() -> text("city").oneOf()).hasMessage("values must not be empty");
        assertThatThrownBy(() -> text("city").contains("")).hasMessage("text must not be empty");
        assertThatThrownBy(() -> text(" ")).hasMessage("attribute must not be blank, found \" \"");
        assertThatThrownBy(() -> tag("")).hasMessage("label must not be blank, found \"\"");
    }

    @Test
    @DisplayName("A10 inverted ranges and negative counts are refused where they are written")
    void invertedRangesAreRefused() {
        assertThatThrownBy(() -> integer("x").between(5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("range is inverted or empty: from 5 to 1");
        assertThatThrownBy(() -> activity("x").atLeast(-1)).hasMessage("times must not be negative, found -1");
    }

    @Test
    @DisplayName("A3 an activity is asked for its own parameters only")
    void anActivityIsAskedForItsOwnParametersOnly() {
        assertThatThrownBy(() -> activity("x")
                        .where(allOf(text("a").is("b"), not(tag("vip"))))
                        .ever())
                .hasMessage("an activity or record can be asked for its own attributes only, found: has tag \"vip\"");
    }

    @Test
    @DisplayName("A4 records have no time of their own")
    void recordsHaveNoTimeOfTheirOwn() {
        assertThatThrownBy(() -> Criteria.records("deal", Optional.empty(), Measure.first(), ValueTests.isPresent()))
                .hasMessageStartingWith("records have no time of their own");
        assertThat(record("deal").ever()).isNotNull();
    }

    @Test
    @DisplayName("A11 absurd depth is refused, never a stack overflow")
    void absurdDepthIsRefused() {
        Criterion deep = tag("x");
        for (int i = 1; i < Criterion.MAX_DEPTH; i++) {
            deep = i % 2 == 0 ? not(deep) : anyOf(deep, tag("y"));
        }
        Criterion deepest = deep;
        assertThat(deepest.toString()).contains("has tag \"x\"");
        assertThatThrownBy(() -> not(deepest)).hasMessage("a criterion may be at most 200 deep");
        assertThatThrownBy(() -> allOf(tag("z"), deepest)).hasMessage("a criterion may be at most 200 deep");
    }

    @Test
    @DisplayName("A9 half a surrogate pair is no text")
    void halfASurrogatePairIsNoText() {
        assertThatThrownBy(() -> text("city").is("a\uD83D")).hasMessage("text has half a surrogate pair at index 1");
        assertThatThrownBy(() -> tag("\uDE00")).isInstanceOf(IllegalArgumentException.class);
    }
}
