package io.segmentkit.json;

import io.segmentkit.criteria.Criterion;
import java.util.List;
import java.util.Optional;

/** Reads the JSON around a criterion, which tells the version of the format. */
final class Document {
    private Document() {}

    static Optional<Criterion> read(Place place, Scope scope) {
        return place.node().isObject()
                ? Fields.read(place, fields -> read(fields, scope))
                : place.problem("expected an object: a document");
    }

    /** Of another version nothing more is said: its kinds and fields are not ours to judge. */
    private static Optional<Criterion> read(Fields fields, Scope scope) {
        Optional<Place> version = fields.required("version");
        Optional<Integer> number = version.flatMap(Place::integer);
        if (number.filter(found -> found != CriterionJson.VERSION).isPresent()) {
            fields.ignoreOthers();
            return version.flatMap(
                    place -> place.problem("unsupported version", List.of(Integer.toString(CriterionJson.VERSION))));
        }
        Optional<Criterion> criterion = fields.required("criterion", at -> CriterionReader.read(at, scope));
        return number.flatMap(known -> criterion);
    }
}
