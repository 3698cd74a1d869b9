package io.segmentkit.fact;

import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Model;
import io.segmentkit.logic.Variable;
import io.segmentkit.logic.Variables;
import io.segmentkit.sample.Tested;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of values that cannot be listed: each test is passed or not, whatever the others say. */
public final class UnknownValues implements Facts {
    private final Map<ValueTest, Variable> variables = new LinkedHashMap<>();
    private final Variable present;

    public UnknownValues(Tested tested, Variables all) {
        tested.tests().forEach(test -> variables.put(test, all.nextTruth()));
        present = all.nextTruth();
    }

    @Override
    public Formula passes(ValueTest positive) {
        return Optional.ofNullable(variables.get(positive)).orElseThrow().is(1);
    }

    @Override
    public Formula isPresent() {
        return present.is(1);
    }

    @Override
    public List<Formula> laws() {
        return variables.values().stream()
                .map(passed -> Formula.implies(passed.is(1), isPresent()))
                .toList();
    }

    @Override
    public Optional<List<Value>> example(Model model) {
        boolean bound = model.isBound(present) || variables.values().stream().anyMatch(model::isBound);
        return bound ? Optional.empty() : Optional.of(List.of());
    }
}
