package io.segmentkit.jdbc.store.segment;

import static io.segmentkit.jdbc.store.database.Tables.ATTEMPT;
import static io.segmentkit.jdbc.store.database.Tables.FAILURE;
import static io.segmentkit.jdbc.store.database.Tables.ID;
import static io.segmentkit.jdbc.store.database.Tables.MEMBERS;
import static io.segmentkit.jdbc.store.database.Tables.NAME;
import static io.segmentkit.jdbc.store.database.Tables.SEGMENT;
import static io.segmentkit.jdbc.store.database.Tables.UNTIL;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.store.database.Moments;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.store.Announcement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The history, and what hosts are to be told of. Runs of segments that are gone are told, but not listed. */
public final class Runs {
    private static final Field<String> SEGMENT_ID = Tables.text("segment_id");
    private static final Field<Long> AT = Tables.number("at");
    private static final Field<Long> TOOK = Tables.number("took");
    private static final Field<Long> ENTERED = Tables.number("entered");
    private static final Field<Long> DEPARTED = Tables.number("departed");
    private static final Field<String> CAUSES = Tables.text("causes");
    private static final Field<Integer> LISTED = flag("listed");
    private static final Field<Integer> TOLD = flag("told");
    private static final Field<String> TAKEN_BY = Tables.text("taken_by");
    private static final Field<Long> TAKEN_UNTIL = Tables.number("taken_until");

    private static final List<SelectField<?>> RUN =
            List.of(ID, SEGMENT_ID, NAME, AT, TOOK, MEMBERS, ENTERED, DEPARTED, CAUSES, FAILURE);

    private final Tables tables;
    private final Members members;
    private final Needed needed;

    public Runs(Tables tables, Members members, Needed needed) {
        this.tables = tables;
        this.members = members;
        this.needed = needed;
    }

    private static Field<Integer> flag(String column) {
        return DSL.field(DSL.name(column), SQLDataType.INTEGER);
    }

    /** Says which attempts of a segment left members that somebody still works on. */
    @FunctionalInterface
    public interface Needed {
        List<Long> attempts(DSLContext sql, long segment);
    }

    /** The attempt of a segment that a run was. */
    public record Attempt(long segment, long number) {}

    public void add(DSLContext sql, Segments.Held held, Run run) {
        sql.insertInto(tables.run())
                .set(ID, run.id().toString())
                .set(SEGMENT, held.number())
                .set(ATTEMPT, held.attempt())
                .set(SEGMENT_ID, run.segment().toString())
                .set(NAME, held.name())
                .set(AT, Moments.of(run.at()))
                .set(TOOK, run.took().toNanos())
                .set(MEMBERS, run.members())
                .set(ENTERED, run.entered())
                .set(DEPARTED, run.left())
                .set(CAUSES, CauseCode.counts(run.enteredBy(), run.leftBy()))
                .set(FAILURE, run.failure().orElse(null))
                .set(LISTED, 1)
                .set(TOLD, 0)
                .execute();
    }

    private static Run run(Record row) {
        return new Run(
                UUID.fromString(row.get(ID)),
                new SegmentId(UUID.fromString(row.get(SEGMENT_ID))),
                Moments.at(row.get(AT)),
                Duration.ofNanos(row.get(TOOK)),
                row.get(MEMBERS),
                CauseCode.counts(row.get(CAUSES), '+', row.get(ENTERED)),
                CauseCode.counts(row.get(CAUSES), '-', row.get(DEPARTED)),
                Optional.ofNullable(row.get(FAILURE)));
    }

    public List<Run> of(DSLContext sql, SegmentId segment) {
        return sql.select(RUN)
                .from(tables.run())
                .where(SEGMENT_ID.eq(segment.toString()).and(LISTED.eq(1)))
                .orderBy(ATTEMPT.desc())
                .fetch(Runs::run);
    }

    public Optional<Attempt> attempt(DSLContext sql, UUID run) {
        return sql.select(SEGMENT, ATTEMPT)
                .from(tables.run())
                .where(ID.eq(run.toString()))
                .fetchOptional(row -> new Attempt(row.value1(), row.value2()));
    }

    /** How many more members a segment had before some attempts than after them; empty where the history has not all of them. */
    public Optional<Long> fewerSince(DSLContext sql, long segment, long attempt, long newest) {
        return sql.select(DSL.count(), DSL.coalesce(DSL.sum(DEPARTED.minus(ENTERED)), DSL.inline(BigDecimal.ZERO)))
                .from(tables.run())
                .where(SEGMENT.eq(segment).and(ATTEMPT.gt(attempt)).and(ATTEMPT.le(newest)))
                .fetchOptional()
                .filter(found -> found.value1() == newest - attempt)
                .map(found -> found.value2().longValueExact());
    }

    /**
     * The earliest untold runs of their segments that nobody is telling. An earliest one stays the earliest until it is
     * told, so that each is then taken by itself.
     */
    public List<Announcement> take(DSLContext sql, String owner, Instant now, Instant until, int most) {
        Condition free = TAKEN_UNTIL.isNull().or(TAKEN_UNTIL.le(Moments.of(now)));
        List<Announcement> candidates = sql.select(RUN)
                .from(tables.run().as(DSL.name("r")))
                .where(TOLD.eq(0))
                .and(free)
                .andNotExists(DSL.selectOne()
                        .from(tables.run().as(DSL.name("e")))
                        .where(Tables.of("e", TOLD).eq(0))
                        .and(Tables.of("e", SEGMENT).eq(Tables.of("r", SEGMENT)))
                        .and(Tables.of("e", ATTEMPT).lt(Tables.of("r", ATTEMPT))))
                .orderBy(AT, SEGMENT)
                .limit(most)
                .fetch(row -> new Announcement(run(row), SegmentName.of(row.get(NAME))));
        List<Announcement> taken = new ArrayList<>();
        for (Announcement candidate : candidates) {
            int mine = sql.update(tables.run())
                    .set(TAKEN_BY, owner)
                    .set(TAKEN_UNTIL, Moments.of(until))
                    .where(ID.eq(candidate.run().id().toString()))
                    .and(TOLD.eq(0))
                    .and(free)
                    .execute();
            if (mine > 0) {
                taken.add(candidate);
            }
        }
        return taken;
    }

    public void told(DSLContext sql, UUID run) {
        sql.update(tables.run())
                .set(TOLD, 1)
                .setNull(TAKEN_BY)
                .setNull(TAKEN_UNTIL)
                .where(ID.eq(run.toString()))
                .execute();
        List<Long> gone = sql.select(SEGMENT)
                .from(tables.run())
                .where(ID.eq(run.toString()).and(LISTED.eq(0)))
                .fetch(SEGMENT);
        gone.forEach(segment -> sweep(sql, segment));
    }

    public void notTold(DSLContext sql, UUID run, String owner) {
        sql.update(tables.run())
                .setNull(TAKEN_BY)
                .setNull(TAKEN_UNTIL)
                .where(ID.eq(run.toString()).and(TAKEN_BY.eq(owner)).and(TOLD.eq(0)))
                .execute();
    }

    /** The segment is gone: what hosts have yet to be told of it stays, unlisted. */
    public void forget(DSLContext sql, long segment) {
        sql.update(tables.run()).set(LISTED, 0).where(SEGMENT.eq(segment)).execute();
        sweep(sql, segment);
    }

    /** Of a segment that is gone, forgets what nobody has to be told of any more. */
    private void sweep(DSLContext sql, long segment) {
        sql.deleteFrom(tables.run()).where(SEGMENT.eq(segment).and(TOLD.eq(1))).execute();
        List<Long> untold = sql.select(ATTEMPT)
                .from(tables.run())
                .where(SEGMENT.eq(segment))
                .fetch(ATTEMPT);
        members.forget(sql, segment, untold);
    }

    /** Forgets who left since an attempt and is in no history any more: nobody needs that attempt now. */
    public void released(DSLContext sql, long segment, long attempt) {
        List<Long> unlisted = sql.selectDistinct(UNTIL)
                .from(tables.former().as(DSL.name("f")))
                .where(SEGMENT.eq(segment).and(UNTIL.gt(attempt)))
                .andNotExists(DSL.selectOne()
                        .from(tables.run().as(DSL.name("r")))
                        .where(Tables.of("r", SEGMENT).eq(segment))
                        .and(Tables.of("r", ATTEMPT).eq(Tables.of("f", UNTIL))))
                .fetch(UNTIL);
        if (!unlisted.isEmpty()) {
            List<Long> still = needed.attempts(sql, segment);
            unlisted.forEach(one -> members.forgetLeft(sql, segment, one, still));
        }
    }

    /** How many of them were listed. */
    public long purge(DSLContext sql, Instant before) {
        Condition old = AT.lt(Moments.of(before));
        sql.update(tables.run()).set(TOLD, 1).where(old).execute();
        Set<Long> gone = new LinkedHashSet<>();
        long listed = 0;
        for (Record row : sql.select(SEGMENT, ATTEMPT, LISTED, DEPARTED)
                .from(tables.run())
                .where(old)
                .fetch()) {
            if (row.get(LISTED) == 0) {
                gone.add(row.get(SEGMENT));
            } else {
                listed++;
                if (row.get(DEPARTED) > 0) {
                    long segment = row.get(SEGMENT);
                    members.forgetLeft(sql, segment, row.get(ATTEMPT), needed.attempts(sql, segment));
                }
            }
        }
        sql.deleteFrom(tables.run()).where(old).execute();
        gone.forEach(segment -> sweep(sql, segment));
        return listed;
    }
}
