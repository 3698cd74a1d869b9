package io.segmentkit.random;

import io.segmentkit.criteria.Attribute;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Measure;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.DeclaredAttribute;
import io.segmentkit.value.ValueTest;
import io.segmentkit.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;

/** Measures of every kind, each with a test that it has. */
final class MeasuredArbitraries {
    /** A measure and the test that it must pass. */
    record Measured(Measure measure, ValueTest test) {}

    private MeasuredArbitraries() {}

    static Arbitrary<Measured> ofActivities(Attributes attributes) {
        Arbitrary<Measured> timeless = ofRecords(attributes);
        Arbitrary<Measured> first = tested(Measure.first(), Criteria.timestamp("first"));
        Arbitrary<Measured> last = tested(Measure.last(), Criteria.timestamp("last"));
        return Choice.of(timeless, timeless, timeless, timeless, first, last);
    }

    static Arbitrary<Measured> ofRecords(Attributes attributes) {
        List<Arbitrary<Measured>> all = attributes.all().stream()
                .map(DeclaredAttribute::attribute)
                .flatMap(attribute -> of(attribute).stream())
                .toList();
        Arbitrary<Measured> count = tested(Measure.count(), Criteria.integer("count"));
        return all.isEmpty() ? count : Choice.of(count, Choice.of(all));
    }

    private static List<Arbitrary<Measured>> of(Attribute attribute) {
        String name = attribute.name();
        List<Arbitrary<Measured>> all = new ArrayList<>();
        all.add(tested(Measure.distinct(name), Criteria.integer(name)));
        if (attribute.type().isOrdered()) {
            all.add(tested(Measure.min(name), attribute));
            all.add(tested(Measure.max(name), attribute));
        }
        if (attribute.type() == ValueType.INTEGER || attribute.type() == ValueType.DECIMAL) {
            all.add(tested(Measure.sum(name), attribute));
            all.add(tested(Measure.average(name), Criteria.number(name)));
        }
        return all;
    }

    private static Arbitrary<Measured> tested(Measure measure, Attribute like) {
        return ValueTestArbitraries.of(like).map(test -> new Measured(measure, test));
    }
}
