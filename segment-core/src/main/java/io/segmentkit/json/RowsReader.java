package io.segmentkit.json;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.criteria.Measure;
import io.segmentkit.time.Window;
import io.segmentkit.value.ValueTests;
import java.util.Optional;

/** Reads JSON as a criterion about activities or records. Each part is checked even where others are broken. */
final class RowsReader {
    private final Rows rows;
    private final Fields fields;
    private final Optional<Name> name;
    /** The name, or what stands for it where there is none. */
    private final String row;
    /** Open where the name is unknown: then nothing is known of what its rows have. */
    private final Scope scope;

    RowsReader(Rows rows, Fields fields, Scope profile) {
        this.rows = rows;
        this.fields = fields;
        this.name = Name.read(fields, rows.field(), profile, rows::all);
        this.row = name.map(Name::text).orElse(rows.field());
        this.scope = name.filter(Name::known).map(known -> profile).orElse(Scope.open());
    }

    Optional<Criterion> read(CriterionReader above) {
        CriterionReader ofRows = above.ofRows(rows.scope(scope, row));
        Optional<Optional<Criterion>> where = fields.optional("where", ofRows::read);
        Optional<Optional<Window>> in = rows.in(fields);
        Optional<Place> givenMeasure = fields.ifGiven("measure");
        Optional<Measure> measure = givenMeasure.map(this::measure).orElse(Optional.of(Measure.count()));
        Optional<ReadTest> read = fields.required("test").map(TestReader::read);
        measure.filter(known -> fits(known, givenMeasure))
                .ifPresent(known ->
                        read.ifPresent(test -> test.report(part -> scope.check(rows.all(row, known, part)))));
        return name.flatMap(named -> where.flatMap(condition ->
                in.flatMap(window -> measure.flatMap(measured -> read.flatMap(ReadTest::whole)
                        .map(test -> rows.criterion(named.text(), condition, window, measured, test))))));
    }

    private Optional<Measure> measure(Place place) {
        return MeasureReader.read(place)
                .filter(measure -> place.made(() -> ofAll(measure)).isPresent());
    }

    private boolean fits(Measure measure, Optional<Place> given) {
        return given.map(place ->
                        scope.fits(ofAll(measure), place.field("attribute").orElse(place)))
                .orElse(true);
    }

    private Criterion ofAll(Measure measure) {
        return rows.all(row, measure, ValueTests.isPresent());
    }
}
