package io.segmentkit.json;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.schema.Attributes;
import io.segmentkit.schema.Problem;
import io.segmentkit.schema.Schema;
import java.util.List;
import java.util.Optional;

/** What can be asked at one place: the things of a profile, or of an activity or record; all things without a schema. */
final class Scope {
    private static final Scope OPEN = new Scope(Optional.empty());

    private final Optional<Schema> schema;

    private Scope(Optional<Schema> schema) {
        this.schema = schema;
    }

    /** Everything can be asked. */
    static Scope open() {
        return OPEN;
    }

    static Scope of(Schema schema) {
        return new Scope(Optional.of(schema));
    }

    /** What is wrong with a criterion here that has no criteria in it. */
    List<Problem> check(Criterion leaf) {
        return schema.map(known -> known.check(leaf)).orElse(List.of());
    }

    /** Whether nothing is wrong with such a criterion; what is, is reported as of the place. */
    boolean fits(Criterion leaf, Place place) {
        List<Problem> problems = check(leaf);
        problems.forEach(place::problem);
        return problems.isEmpty();
    }

    /** What can be asked of an activity; everything where the type is unknown, which is a problem of its own. */
    Scope activity(String type) {
        return rows(schema.map(known -> known.activities().get(type)));
    }

    /** What can be asked of a record; everything where the kind is unknown, which is a problem of its own. */
    Scope record(String kind) {
        return rows(schema.map(known -> known.records().get(kind)));
    }

    private static Scope rows(Optional<Attributes> attributes) {
        return attributes.map(Scope::schemaOf).map(Scope::of).orElse(OPEN);
    }

    private static Schema schemaOf(Attributes attributes) {
        Schema.Builder schema = Schema.builder();
        attributes.all().forEach(declared -> {
            if (declared.multiValued()) {
                schema.multiValued(declared.attribute());
            } else {
                schema.attributes(declared.attribute());
            }
        });
        return schema.build();
    }
}
