package io.segmentkit.json;

import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads JSON as a criterion, whose parts may be the same or fewer kinds. */
final class CriterionReader {
    private final Scope scope;
    private final boolean ofRow;
    private final int depth;
    private final Kinds<Criterion> kinds;

    private CriterionReader(Scope scope, boolean ofRow, int depth) {
        this.scope = scope;
        this.ofRow = ofRow;
        this.depth = depth;
        this.kinds = ofRow
                ? composed(new Kinds<>(
                        "a criterion", "an activity or record can be asked for its own attributes only, composed"))
                : composed(new Kinds<>("a criterion", "unknown kind of criterion"))
                        .with("everyone", fields -> Optional.of(Criteria.everyone()))
                        .with("labels", fields -> LeafReader.labels(fields, scope))
                        .with("activity", fields -> new RowsReader(Rows.ACTIVITY, fields, scope).read(this))
                        .with("record", fields -> new RowsReader(Rows.RECORD, fields, scope).read(this))
                        .with("segment", fields -> fields.required("segment", Place::text, Criteria::inSegment))
                        .with("saved", fields -> fields.required("name", Place::text, Criteria::saved));
    }

    private Kinds<Criterion> composed(Kinds<Criterion> none) {
        return none.with("allOf", fields -> operands(fields, Criteria::allOf))
                .with("anyOf", fields -> operands(fields, Criteria::anyOf))
                .with("not", fields -> fields.required("operand", below()::read, Criteria::not))
                .with("attribute", fields -> LeafReader.attribute(fields, scope));
    }

    static Optional<Criterion> read(Place place, Scope scope) {
        return new CriterionReader(scope, false, 1).read(place);
    }

    /** A reader of the condition that rows must meet. */
    CriterionReader ofRows(Scope rows) {
        return new CriterionReader(rows, true, depth + 1);
    }

    private CriterionReader below() {
        return new CriterionReader(scope, ofRow, depth + 1);
    }

    Optional<Criterion> read(Place place) {
        return depth > Criterion.MAX_DEPTH
                ? place.refused("a criterion may be at most " + Criterion.MAX_DEPTH + " deep")
                : kinds.read(place);
    }

    private Optional<Criterion> operands(Fields fields, Function<Collection<Criterion>, Criterion> factory) {
        CriterionReader below = below();
        return fields.<List<Criterion>, Criterion>required(
                "operands", operands -> operands.elements(below::read), factory::apply);
    }
}
