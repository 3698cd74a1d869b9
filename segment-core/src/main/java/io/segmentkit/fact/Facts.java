package io.segmentkit.fact;

import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Model;
import io.segmentkit.logic.Variables;
import io.segmentkit.sample.PositiveTest;
import io.segmentkit.sample.Samples;
import io.segmentkit.sample.Tested;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What can be so of the values of one attribute or measure, as far as the tests that are put to it tell. */
public interface Facts {
    /** Some value passes a positive test, one of those collected beforehand. */
    Formula passes(ValueTest positive);

    /** There is a value. */
    Formula isPresent();

    /** What holds anyway. */
    List<Formula> laws();

    /** Values that are as the model says; none where it does not matter. Empty where none come to mind. */
    Optional<List<Value>> example(Model model);

    /** The test, positive or a complement, is passed. */
    default Formula meets(ValueTest test) {
        PositiveTest positive = PositiveTest.of(test);
        Formula formula = positive.test() instanceof ValueTest.IsPresent ? isPresent() : passes(positive.test());
        return formula.being(positive.holds());
    }

    /** Of an attribute. */
    static Facts of(DeclaredAttribute declared, Collection<ValueTest> tests, AsOf asOf, Variables variables) {
        Tested tested = Tested.of(declared, tests, asOf);
        return Samples.of(tested)
                .<Facts>map(samples -> declared.multiValued()
                        ? new SeveralValues(tested, samples, variables)
                        : OneValue.ofAttribute(tested, samples, variables))
                .orElseGet(() -> new UnknownValues(tested, variables));
    }
}
