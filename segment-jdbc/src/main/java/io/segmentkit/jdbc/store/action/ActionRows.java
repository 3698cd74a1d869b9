package io.segmentkit.jdbc.store.action;

import static io.segmentkit.jdbc.store.database.Tables.ATTEMPT;
import static io.segmentkit.jdbc.store.database.Tables.CLAIM;
import static io.segmentkit.jdbc.store.database.Tables.ID;
import static io.segmentkit.jdbc.store.database.Tables.MEMBERS;
import static io.segmentkit.jdbc.store.database.Tables.NUMBER;
import static io.segmentkit.jdbc.store.database.Tables.SEGMENT;

import io.segmentkit.action.ActionClaim;
import io.segmentkit.action.ActionId;
import io.segmentkit.action.ActionProgress;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.store.database.Claims;
import io.segmentkit.jdbc.store.database.Moments;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.jdbc.store.segment.Segments;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The rows of actions, and who runs them. */
public final class ActionRows {
    private static final List<String> OVER = Arrays.stream(ActionState.values())
            .filter(ActionState::isOver)
            .map(ActionState::name)
            .toList();

    private final Tables tables;
    private final Claims claims;

    public ActionRows(Tables tables) {
        this.tables = tables;
        this.claims = new Claims(tables.action());
    }

    /** An action in the hands of this node: of which segment, on the members after which attempt, and how far. */
    record Running(
            Claims.Claimed row,
            long segment,
            long attempt,
            @Nullable String reached) {}

    void add(DSLContext sql, long number, long segment, PlannedAction action) {
        sql.insertInto(tables.action())
                .set(NUMBER, number)
                .set(SEGMENT, segment)
                .set(CLAIM, 0L)
                .set(ActionColumns.of(action))
                .execute();
    }

    List<PlannedAction> all(DSLContext sql, Condition condition) {
        return sql.select(ActionColumns.ALL)
                .from(tables.action())
                .where(condition)
                .orderBy(NUMBER)
                .fetch(ActionColumns::action);
    }

    static Condition is(ActionId id) {
        return ID.eq(id.toString());
    }

    static Condition isOf(SegmentId segment) {
        return ActionColumns.SEGMENT_ID.eq(segment.toString());
    }

    static Condition isOpen() {
        return ActionColumns.STATE.notIn(OVER);
    }

    Map<SegmentId, Set<String>> kinds(DSLContext sql) {
        Map<SegmentId, Set<String>> kinds = new LinkedHashMap<>();
        sql.selectDistinct(ActionColumns.SEGMENT_ID, ActionColumns.KIND)
                .from(tables.action())
                .orderBy(ActionColumns.SEGMENT_ID, ActionColumns.KIND)
                .forEach(row -> kinds.computeIfAbsent(
                                new SegmentId(UUID.fromString(row.value1())), none -> new LinkedHashSet<>())
                        .add(row.value2()));
        return kinds;
    }

    /** The number of the segment that an action is on, which it is for as long as there is the action. */
    Optional<Long> segment(DSLContext sql, ActionId id) {
        return sql.select(SEGMENT).from(tables.action()).where(is(id)).fetchOptional(SEGMENT);
    }

    /** Of a segment that is held. */
    Optional<Running> claim(DSLContext sql, ActionClaim claim, Segments.Held segment) {
        Condition row = is(claim.action()).and(isOpen()).and(ActionColumns.FAILURES.eq(claim.failures()));
        return claims.claim(sql, row, claim.owner(), claim.now(), claim.until(), ActionColumns.running())
                .map(claimed -> running(sql, claim, claimed, segment));
    }

    private Running running(DSLContext sql, ActionClaim claim, Claims.Claimed claimed, Segments.Held segment) {
        sql.update(tables.action())
                .set(ActionColumns.STARTED, Moments.of(claim.now()))
                .set(ATTEMPT, segment.attempt())
                .set(MEMBERS, segment.members())
                .where(is(claim.action()).and(ActionColumns.STARTED.isNull()))
                .execute();
        return sql.select(SEGMENT, ATTEMPT, ActionColumns.REACHED)
                .from(tables.action())
                .where(is(claim.action()))
                .fetchSingle(row -> new Running(claimed, row.value1(), row.value2(), row.value3()));
    }

    /** Holds the action for longer; returns whether this node still has it. */
    boolean renew(DSLContext sql, Running running, Instant until) {
        return claims.renew(sql, running.row(), until);
    }

    /** Of an action that this transaction holds. */
    void advance(DSLContext sql, Running running, ActionProgress progress, @Nullable String reached) {
        sql.update(tables.action())
                .set(ActionColumns.DONE, progress.done())
                .set(ActionColumns.CHANGED, progress.changed())
                .set(ActionColumns.REACHED, reached)
                .where(Claims.isHeld(running.row()))
                .execute();
    }

    /** Gives the action back as it has become. */
    boolean end(DSLContext sql, Running running, Map<Field<?>, Object> columns) {
        return end(sql, Claims.isHeld(running.row()), columns);
    }

    private boolean end(DSLContext sql, Condition condition, Map<Field<?>, Object> columns) {
        return Claims.released(sql.update(tables.action()).set(columns))
                        .where(condition)
                        .execute()
                > 0;
    }

    void release(DSLContext sql, Running running) {
        claims.release(sql, running.row());
    }

    /** The attempt whose members it worked on, 0 if it had not begun; empty where the action was over or is gone. */
    Optional<Long> refuse(DSLContext sql, ActionId id, Instant at, String cause) {
        Map<Field<?>, Object> columns = ActionColumns.ended(ActionState.REFUSED, at);
        columns.put(ActionColumns.CAUSE, cause);
        if (!end(sql, is(id).and(isOpen()), columns)) {
            return Optional.empty();
        }
        return sql.select(DSL.coalesce(ATTEMPT, 0L))
                .from(tables.action())
                .where(is(id))
                .fetchOptional(row -> row.value1());
    }

    /** The attempts of a segment whose members open actions work on. */
    public List<Long> needed(DSLContext sql, long segment) {
        return sql.selectDistinct(ATTEMPT)
                .from(tables.action())
                .where(SEGMENT.eq(segment).and(isOpen()).and(ATTEMPT.isNotNull()))
                .fetch(ATTEMPT);
    }

    void forget(DSLContext sql, long segment) {
        sql.deleteFrom(tables.action()).where(SEGMENT.eq(segment)).execute();
    }

    long purge(DSLContext sql, Instant before) {
        return sql.deleteFrom(tables.action())
                .where(ActionColumns.STATE.in(OVER).and(ActionColumns.ENDED.lt(Moments.of(before))))
                .execute();
    }
}
