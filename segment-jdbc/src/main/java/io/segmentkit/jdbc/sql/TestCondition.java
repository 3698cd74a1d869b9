package io.segmentkit.jdbc.sql;

import io.segmentkit.time.AsOf;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueTests;
import java.util.List;
import org.jooq.Condition;

/** Reads a test as a condition on one expression; negative tests are the negation of their positive twins (A8). */
final class TestCondition implements ValueTest.Cases<Condition> {
    private final Operand operand;
    private final AsOf asOf;
    private final OfAbsent ofAbsent;

    TestCondition(Operand operand, AsOf asOf, OfAbsent ofAbsent) {
        this.operand = operand;
        this.asOf = asOf;
        this.ofAbsent = ofAbsent;
    }

    private Condition present(Condition test) {
        return switch (ofAbsent) {
            case ANY -> test;
            case FALSE_OR_UNKNOWN -> operand.meets(test);
            case FALSE -> operand.present().and(test);
        };
    }

    /** The negation, which is true of an absent value. */
    private Condition not(ValueTest positive) {
        OfAbsent inside = ofAbsent == OfAbsent.ANY ? OfAbsent.ANY : OfAbsent.FALSE;
        return positive.match(new TestCondition(operand, asOf, inside)).not();
    }

    @Override
    public Condition isPresent(ValueTest.IsPresent test) {
        return operand.present();
    }

    @Override
    public Condition isAbsent(ValueTest.IsAbsent test) {
        return not(ValueTests.isPresent());
    }

    @Override
    public Condition is(ValueTest.Is test) {
        return present(
                test.ignoringCase()
                        ? operand.oneOfFolded(List.of(test.value()))
                        : operand.oneOf(List.of(test.value())));
    }

    @Override
    public Condition isNot(ValueTest.IsNot test) {
        return not(test.complement());
    }

    @Override
    public Condition oneOf(ValueTest.OneOf test) {
        return present(test.ignoringCase() ? operand.oneOfFolded(test.values()) : operand.oneOf(test.values()));
    }

    @Override
    public Condition noneOf(ValueTest.NoneOf test) {
        return not(test.complement());
    }

    @Override
    public Condition inRange(ValueTest.InRange test) {
        return present(operand.inRange(test));
    }

    @Override
    public Condition contains(ValueTest.Contains test) {
        return present(operand.contains(test));
    }

    @Override
    public Condition startsWith(ValueTest.StartsWith test) {
        return present(operand.startsWith(test));
    }

    @Override
    public Condition endsWith(ValueTest.EndsWith test) {
        return present(operand.endsWith(test));
    }

    @Override
    public Condition in(ValueTest.In test) {
        return present(operand.in(test.window().resolve(asOf), asOf));
    }
}
