package io.segmentkit.jdbc.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NumberFormTest {
    private static final Field<Object> FIELD = DSL.field(DSL.name("x"));

    @Provide
    Arbitrary<BigDecimal> bounds() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                        .ofScale(3),
                Arbitraries.doubles().map(number -> new BigDecimal(Double.toString(number))),
                Arbitraries.doubles().map(BigDecimal::new),
                Arbitraries.longs().map(BigDecimal::valueOf));
    }

    @Property(tries = 2_000)
    @Label("A9 the outermost double is the last whose decimal form passes")
    void outermostDoubleIsTheLastThatPasses(
            @ForAll("bounds") BigDecimal bound, @ForAll boolean inclusive, @ForAll boolean above) {
        double outermost = new ApproximateForm(false).outermost(bound, inclusive, above);
        double beyond = above ? Math.nextDown(outermost) : Math.nextUp(outermost);
        if (Double.isFinite(outermost)) {
            assertThat(passes(outermost, bound, inclusive, above)).isTrue();
        }
        if (Double.isFinite(beyond)) {
            assertThat(passes(beyond, bound, inclusive, above)).isFalse();
        }
    }

    @Property(tries = 2_000)
    @Label("A9 the same of floats")
    void outermostFloatIsTheLastThatPasses(
            @ForAll("bounds") BigDecimal bound, @ForAll boolean inclusive, @ForAll boolean above) {
        float outermost = (float) new ApproximateForm(true).outermost(bound, inclusive, above);
        float beyond = above ? Math.nextDown(outermost) : Math.nextUp(outermost);
        if (Float.isFinite(outermost)) {
            assertThat(passes(new BigDecimal(Float.toString(outermost)), bound, inclusive, above))
                    .isTrue();
        }
        if (Float.isFinite(beyond)) {
            assertThat(passes(new BigDecimal(Float.toString(beyond)), bound, inclusive, above))
                    .isFalse();
        }
    }

    private static boolean passes(double number, BigDecimal bound, boolean inclusive, boolean above) {
        return passes(new BigDecimal(Double.toString(number)), bound, inclusive, above);
    }

    private static boolean passes(BigDecimal number, BigDecimal bound, boolean inclusive, boolean above) {
        int order = number.compareTo(bound);
        return (order == 0 && inclusive) || (above ? order > 0 : order < 0);
    }

    @Test
    void boundsThatNoNumberReachesAreDecidedInAdvance() {
        NumberForm whole = new NumberForm.Whole();
        NumberForm exact = new NumberForm.Exact(5, 2);
        BigDecimal huge = BigDecimal.TEN.pow(30);
        assertThat(text(whole.atLeast(FIELD, huge, true))).isEqualTo(text(DSL.falseCondition()));
        assertThat(whole.atMost(FIELD, huge, true)).isEqualTo(DSL.noCondition());
        assertThat(text(whole.equal(FIELD, new BigDecimal("1.5")))).isEqualTo(text(DSL.falseCondition()));
        assertThat(text(exact.atLeast(FIELD, huge, false))).isEqualTo(text(DSL.falseCondition()));
        assertThat(exact.atMost(FIELD, huge, false)).isEqualTo(DSL.noCondition());
        assertThat(text(exact.equal(FIELD, new BigDecimal("1.001")))).isEqualTo(text(DSL.falseCondition()));
    }

    @Test
    @DisplayName("A9 a bound finer than the column is moved to the next number that it can hold")
    void boundsAreMovedIntoTheColumn() {
        assertThat(text(new NumberForm.Whole().atLeast(FIELD, new BigDecimal("20.5"), true)))
                .isEqualTo("\"x\" >= 21");
        assertThat(text(new NumberForm.Whole().atLeast(FIELD, new BigDecimal("20"), false)))
                .isEqualTo("\"x\" >= 21");
        assertThat(text(new NumberForm.Exact(5, 2).atMost(FIELD, new BigDecimal("1.005"), false)))
                .isEqualTo("\"x\" <= 1.00");
        assertThat(text(new NumberForm.Exact(5, 2).atMost(FIELD, new BigDecimal("1.01"), false)))
                .isEqualTo("\"x\" < 1.01");
    }

    private static String text(Condition condition) {
        return condition.toString();
    }
}
