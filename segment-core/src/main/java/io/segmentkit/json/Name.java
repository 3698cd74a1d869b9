package io.segmentkit.json;

import io.segmentkit.criteria.Criterion;
import java.util.Optional;
import java.util.function.Function;

/**
 * The name of what a criterion asks for.
 *
 * @param text the name
 * @param known whether what it names can be asked for, so that the rest of the criterion can be checked
 */
record Name(String text, boolean known) {
    /**
     * Reads a field as a name.
     *
     * @param criterion a criterion that needs nothing but the name
     */
    static Optional<Name> read(Fields fields, String field, Scope scope, Function<String, Criterion> criterion) {
        return fields.required(field)
                .flatMap(place -> place.text()
                        .flatMap(text -> place.made(() -> criterion.apply(text))
                                .map(about -> new Name(text, scope.fits(about, place)))));
    }
}
