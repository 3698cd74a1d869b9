package io.segmentkit.reason;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.reference.References;
import io.segmentkit.schema.Schema;
import io.segmentkit.time.AsOf;
import java.util.List;
import java.util.Optional;

/** What claims about profiles, or about single rows, stand on. Not safe between threads. */
public interface Ground {
    /** Whether no profile or row, whatever it has, meets all claims: proved. False where that was not found out. */
    boolean isImpossible(List<Claim> claims);

    /** A profile, or one with such a row, that was asked and meets all claims; empty where none was found. */
    Optional<Example> example(List<Claim> claims);

    /**
     * What claims about profiles stand on.
     *
     * @param criteria all that claims are made of, with all of their parts; they fit the schema, and what they refer to is
     *     there
     */
    static Ground ofProfiles(Schema schema, References references, AsOf asOf, List<Criterion> criteria) {
        return new ProfileGround(
                World.ofProfiles(schema, references, asOf, criteria), new Asker(schema, references, asOf));
    }

    /**
     * What claims about one activity or record stand on.
     *
     * @param rows the question about activities or records that the condition is part of
     * @param where the condition
     */
    static Ground ofRows(Schema schema, AsOf asOf, Criterion rows, Criterion where) {
        RowSet.Kind kind = rows instanceof Criterion.OfActivities activities
                ? new RowSet.Kind(true, activities.activity())
                : new RowSet.Kind(false, ((Criterion.OfRecords) rows).record());
        return RowGround.of(kind, schema, asOf, where);
    }
}
