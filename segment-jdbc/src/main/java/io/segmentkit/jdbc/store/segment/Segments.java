package io.segmentkit.jdbc.store.segment;

import static io.segmentkit.jdbc.store.database.Tables.ATTEMPT;
import static io.segmentkit.jdbc.store.database.Tables.CLAIM;
import static io.segmentkit.jdbc.store.database.Tables.FAILURE;
import static io.segmentkit.jdbc.store.database.Tables.ID;
import static io.segmentkit.jdbc.store.database.Tables.MEMBERS;
import static io.segmentkit.jdbc.store.database.Tables.NAME;
import static io.segmentkit.jdbc.store.database.Tables.NUMBER;

import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.store.database.Claims;
import io.segmentkit.jdbc.store.database.Moments;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.store.Basis;
import io.segmentkit.store.Claim;
import io.segmentkit.store.Completion;
import io.segmentkit.store.Failure;
import io.segmentkit.store.SegmentStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** What has come of each segment, and who computes it. */
public final class Segments {
    private static final Field<Long> COMPUTED = Tables.number("computed_at");
    private static final Field<Long> COMPUTED_REVISION = Tables.number("computed_revision");
    private static final Field<String> BASIS = Tables.text("basis");
    private static final Field<Long> FAILED = Tables.number("failed_at");
    private static final Field<Integer> FAILURES = DSL.field(DSL.name("failures"), SQLDataType.INTEGER);
    private static final List<SelectField<?>> STATUS =
            List.of(ID, ATTEMPT, COMPUTED, COMPUTED_REVISION, MEMBERS, FAILED, FAILURE, FAILURES);

    private final Tables tables;
    private final Claims claims;

    public Segments(Tables tables) {
        this.tables = tables;
        this.claims = new Claims(tables.segment());
    }

    /** A segment that this transaction has for itself, in its newest attempt. */
    public record Held(long number, SegmentId id, String name, long attempt, long members) {}

    /** What a segment begins with. */
    static Map<Field<?>, Object> created() {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(ATTEMPT, 0L);
        columns.put(COMPUTED_REVISION, 0L);
        columns.put(MEMBERS, 0L);
        columns.put(FAILURES, 0);
        columns.put(CLAIM, 0L);
        return columns;
    }

    public Map<SegmentId, SegmentStatus> statuses(DSLContext sql) {
        Map<SegmentId, SegmentStatus> statuses = new LinkedHashMap<>();
        sql.select(STATUS).from(tables.segment()).orderBy(NUMBER).forEach(row -> {
            SegmentStatus status = status(row);
            statuses.put(status.segment(), status);
        });
        return statuses;
    }

    public Optional<SegmentStatus> status(DSLContext sql, SegmentId segment) {
        return sql.select(STATUS).from(tables.segment()).where(is(segment)).fetchOptional(Segments::status);
    }

    private static SegmentStatus status(Record row) {
        Optional<Failure> failure = Optional.ofNullable(row.get(FAILED))
                .map(at -> new Failure(Moments.at(at), row.get(FAILURE), row.get(FAILURES)));
        return new SegmentStatus(
                id(row),
                row.get(ATTEMPT),
                Optional.ofNullable(row.get(COMPUTED)).map(Moments::at),
                row.get(COMPUTED_REVISION),
                row.get(MEMBERS),
                failure);
    }

    private static SegmentId id(Record row) {
        return new SegmentId(UUID.fromString(row.get(ID)));
    }

    private static Condition is(SegmentId segment) {
        return ID.eq(segment.toString());
    }

    /** The segment as it is now, of nobody. */
    public Optional<Held> find(DSLContext sql, SegmentId segment) {
        return held(sql, is(segment));
    }

    private Optional<Held> held(DSLContext sql, Condition condition) {
        return sql.select(NUMBER, ID, NAME, ATTEMPT, MEMBERS)
                .from(tables.segment())
                .where(condition)
                .fetchOptional(
                        row -> new Held(row.get(NUMBER), id(row), row.get(NAME), row.get(ATTEMPT), row.get(MEMBERS)));
    }

    /** How many attempts there have been; 0 where the segment is gone. */
    long attempt(DSLContext sql, long number) {
        return held(sql, NUMBER.eq(number)).map(Held::attempt).orElse(0L);
    }

    /** What the members were computed from. */
    public Optional<Basis> basis(DSLContext sql, SegmentId segment) {
        return sql.select(BASIS)
                .from(tables.segment())
                .where(is(segment).and(BASIS.isNotNull()))
                .fetchOptional(BASIS)
                .map(BasisJson::read);
    }

    /** The segment as it is until the end of the transaction. */
    public Optional<Held> hold(DSLContext sql, long number) {
        int found = sql.update(tables.segment())
                .set(ATTEMPT, ATTEMPT)
                .where(NUMBER.eq(number))
                .execute();
        return found == 0 ? Optional.empty() : held(sql, NUMBER.eq(number));
    }

    /** Begins the next attempt of a segment, whoever has claimed it. */
    public Optional<Held> begin(DSLContext sql, SegmentId segment) {
        int found = sql.update(tables.segment())
                .set(ATTEMPT, ATTEMPT.plus(1))
                .where(is(segment))
                .execute();
        return found == 0 ? Optional.empty() : held(sql, is(segment));
    }

    /** Begins the next attempt of a claimed segment and gives the claim back; nothing where the claim was lost. */
    public Optional<Held> begin(DSLContext sql, Claims.Claimed claimed) {
        int found = Claims.released(sql.update(tables.segment()).set(ATTEMPT, ATTEMPT.plus(1)))
                .where(Claims.isHeld(claimed))
                .execute();
        return found == 0 ? Optional.empty() : held(sql, NUMBER.eq(claimed.number()));
    }

    Optional<Claims.Claimed> claim(DSLContext sql, Claim claim) {
        Condition row = is(claim.segment()).and(ATTEMPT.eq(claim.attempt()));
        return claims.claim(sql, row, claim.owner(), claim.now(), claim.until(), Map.of());
    }

    /** Whether the claim is still held, until then. */
    boolean renew(DSLContext sql, Claims.Claimed claimed, Instant until) {
        return claims.renew(sql, claimed, until);
    }

    boolean hold(DSLContext sql, Claims.Claimed claimed) {
        return claims.hold(sql, claimed);
    }

    void release(DSLContext sql, Claims.Claimed claimed) {
        claims.release(sql, claimed);
    }

    void computed(DSLContext sql, Held held, Completion completion, long members) {
        sql.update(tables.segment())
                .set(MEMBERS, members)
                .set(COMPUTED, Moments.of(completion.at()))
                .set(COMPUTED_REVISION, completion.revision())
                .set(BASIS, completion.basis().map(BasisJson::write).orElse(null))
                .set(FAILURES, 0)
                .setNull(FAILED)
                .setNull(FAILURE)
                .where(NUMBER.eq(held.number()))
                .execute();
    }

    void failed(DSLContext sql, Held held, Completion completion, @Nullable String cause) {
        sql.update(tables.segment())
                .set(COMPUTED_REVISION, completion.revision())
                .set(FAILURES, FAILURES.plus(1))
                .set(FAILED, Moments.of(completion.at()))
                .set(FAILURE, cause)
                .where(NUMBER.eq(held.number()))
                .execute();
    }

    /** Deletes a segment; returns its number, if it was there. Waits for whoever has it. */
    public Optional<Long> delete(DSLContext sql, SegmentId segment) {
        Optional<Held> found = find(sql, segment);
        found.ifPresent(held ->
                sql.deleteFrom(tables.segment()).where(NUMBER.eq(held.number())).execute());
        return found.map(Held::number);
    }
}
