package io.segmentkit.json;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.LabelMatch;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.value.ValueTests;
import java.util.List;
import java.util.Optional;

/** Reads JSON as a criterion about attributes or labels. Each half is checked even where the other is broken. */
final class LeafReader {
    private static final LabelSet SOME_SET = Criteria.tags();

    private LeafReader() {}

    static Optional<Criterion> attribute(Fields fields, Scope scope) {
        Optional<Name> attribute =
                Name.read(fields, "attribute", scope, name -> Criteria.attribute(name, ValueTests.isPresent()));
        Optional<ReadTest> read = fields.required("test").map(TestReader::read);
        attribute
                .filter(Name::known)
                .ifPresent(name -> read.ifPresent(
                        test -> test.report(part -> scope.check(Criteria.attribute(name.text(), part)))));
        return attribute.flatMap(
                name -> read.flatMap(ReadTest::whole).map(test -> Criteria.attribute(name.text(), test)));
    }

    static Optional<Criterion> labels(Fields fields, Scope scope) {
        Optional<Name> set =
                Name.read(fields, "set", scope, name -> Criteria.labels(name).has("label"));
        Optional<LabelMatch> has =
                fields.required("has", place -> Words.read(place, LabelMatch.class, "way to have labels"));
        Optional<List<String>> labels = fields.required("labels")
                .flatMap(place -> place.elements(LeafReader::label)
                        .filter(all -> place.made(() -> SOME_SET.criterion(LabelMatch.ANY, all))
                                .isPresent()));
        return set.flatMap(name -> has.flatMap(
                match -> labels.map(all -> Criteria.labels(name.text()).criterion(match, all))));
    }

    private static Optional<String> label(Place place) {
        return place.text()
                .filter(label -> place.made(() -> SOME_SET.has(label)).isPresent());
    }
}
