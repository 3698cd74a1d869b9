package io.segmentkit.sample;

import io.segmentkit.plan.ValuePredicates;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Bound;
import io.segmentkit.value.Value;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What tests are put to, and which.
 *
 * @param type the type of its values
 * @param choices the closed list of a choice; empty for every other type
 * @param tests the positive tests, without that of presence
 */
public record Tested(ValueType type, Collection<String> choices, List<ValueTest> tests, AsOf asOf) {
    public Tested {
        tests = tests.stream()
                .filter(test -> !(test instanceof ValueTest.IsPresent))
                .distinct()
                .toList();
    }

    public static Tested of(DeclaredAttribute declared, Collection<ValueTest> tests, AsOf asOf) {
        return new Tested(declared.attribute().type(), declared.attribute().choices(), List.copyOf(tests), asOf);
    }

    public static Tested of(ValueType type, Collection<ValueTest> tests, AsOf asOf) {
        return new Tested(type, List.of(), List.copyOf(tests), asOf);
    }

    public Predicate<Value> predicate(ValueTest test) {
        return ValuePredicates.of(test, type, asOf);
    }

    /** The values that tests ask to equal, as they are. */
    public List<Value> equalled() {
        List<Value> values = new ArrayList<>();
        for (ValueTest test : tests) {
            if (test instanceof ValueTest.Is is && !is.ignoringCase()) {
                values.add(is.value());
            } else if (test instanceof ValueTest.OneOf oneOf && !oneOf.ignoringCase()) {
                values.addAll(oneOf.values());
            }
        }
        return values;
    }

    /** The ends of ranges. */
    public List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (ValueTest test : tests) {
            if (test instanceof ValueTest.InRange range) {
                range.from().ifPresent(from -> edges.add(new Edge(from, true)));
                range.to().ifPresent(to -> edges.add(new Edge(to, false)));
            }
        }
        return edges;
    }

    /**
     * An end of a range.
     *
     * @param lower whether values beyond it are greater
     */
    public record Edge(Bound bound, boolean lower) {
        /** Whether the value at the end is on the side of the lesser values. */
        boolean isWithLesser() {
            return lower != bound.inclusive();
        }
    }
}
