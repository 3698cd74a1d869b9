package io.segmentkit.fact;

import static java.util.stream.Collectors.toCollection;

import io.segmentkit.logic.Formula;
import io.segmentkit.logic.Variable;
import io.segmentkit.logic.Variables;
import io.segmentkit.sample.Tested;
import io.segmentkit.sample.TextExamples;
import io.segmentkit.sample.TextPattern;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What texts other than those asked for may look like: each pattern that tests look for is there or not. */
final class TextPatterns {
    private final Set<String> known;
    private final Map<TextPattern, Variable> variables = new LinkedHashMap<>();

    TextPatterns(Tested tested, Variables all) {
        known = tested.equalled().stream()
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .collect(toCollection(LinkedHashSet::new));
        tested.tests().stream()
                .flatMap(TextPatterns::patterns)
                .forEach(pattern -> variables.computeIfAbsent(pattern, key -> all.nextTruth()));
    }

    private static Stream<TextPattern> patterns(ValueTest test) {
        if (test instanceof ValueTest.Contains contains) {
            return Stream.of(new TextPattern(TextPattern.Place.ANYWHERE, contains.text(), contains.ignoringCase()));
        }
        if (test instanceof ValueTest.StartsWith starts) {
            return Stream.of(new TextPattern(TextPattern.Place.START, starts.text(), starts.ignoringCase()));
        }
        if (test instanceof ValueTest.EndsWith ends) {
            return Stream.of(new TextPattern(TextPattern.Place.END, ends.text(), ends.ignoringCase()));
        }
        if (test instanceof ValueTest.Is is && is.ignoringCase()) {
            return whole(Set.of(is.value()));
        }
        return test instanceof ValueTest.OneOf oneOf && oneOf.ignoringCase() ? whole(oneOf.values()) : Stream.empty();
    }

    private static Stream<TextPattern> whole(Set<Value> values) {
        return values.stream()
                .map(value -> new TextPattern(TextPattern.Place.WHOLE, ((Value.Text) value).text(), true));
    }

    /** Whether such a text passes the test; one that is asked to equal another text does not. */
    Formula passes(ValueTest test) {
        return Formula.any(patterns(test).map(pattern -> is(pattern, true)).toList());
    }

    private Formula is(TextPattern pattern, boolean there) {
        return variable(pattern).is(there ? 1 : 0);
    }

    /**
     * What is sure of patterns.
     *
     * @param ofOne whether they are those of one text; otherwise each may be that of another text
     */
    List<Formula> laws(boolean ofOne) {
        List<Formula> laws = new ArrayList<>();
        for (TextPattern one : variables.keySet()) {
            for (TextPattern other : variables.keySet()) {
                if (one.equals(other)) {
                    continue;
                }
                if (one.implies(other)) {
                    laws.add(Formula.implies(is(one, true), is(other, true)));
                } else if (ofOne && one.excludes(other)) {
                    laws.add(Formula.any(is(one, false), is(other, false)));
                }
            }
        }
        return laws;
    }

    Set<TextPattern> all() {
        return variables.keySet();
    }

    Variable variable(TextPattern pattern) {
        Variable variable = variables.get(pattern);
        if (variable == null) {
            throw new IllegalArgumentException("unknown pattern " + pattern);
        }
        return variable;
    }

    /** A text, none of those asked for, with some patterns and without others; empty where none comes to mind. */
    Optional<String> example(Predicate<TextPattern> with, Predicate<TextPattern> without) {
        return TextExamples.of(variables.keySet().stream().filter(with).toList())
                .filter(text -> !known.contains(text))
                .filter(text -> variables.keySet().stream()
                        .allMatch(pattern -> pattern.matches(text) ? !without.test(pattern) : !with.test(pattern)))
                .findFirst();
    }
}
