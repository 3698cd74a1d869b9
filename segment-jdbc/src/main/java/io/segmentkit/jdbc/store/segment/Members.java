package io.segmentkit.jdbc.store.segment;

import static io.segmentkit.jdbc.store.database.Tables.CLAIM;
import static io.segmentkit.jdbc.store.database.Tables.ENTERED_BY;
import static io.segmentkit.jdbc.store.database.Tables.ID;
import static io.segmentkit.jdbc.store.database.Tables.LEFT_BY;
import static io.segmentkit.jdbc.store.database.Tables.NUMBER;
import static io.segmentkit.jdbc.store.database.Tables.PROFILE;
import static io.segmentkit.jdbc.store.database.Tables.SEGMENT;
import static io.segmentkit.jdbc.store.database.Tables.SINCE;
import static io.segmentkit.jdbc.store.database.Tables.UNTIL;

import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.store.database.Claims;
import io.segmentkit.jdbc.store.database.Tables;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Who is a member since which attempt, and who was one from which attempt until before which. So each attempt's members
 * can be told as long as the history has it, and a difference costs a row for each who entered or left.
 */
public final class Members {
    private final Tables tables;
    private final StagedRows stagedRows;

    public Members(Tables tables, StagedRows stagedRows) {
        this.tables = tables;
        this.stagedRows = stagedRows;
    }

    /** Who was staged is a member from this attempt on, unless it is one already; returns how many entered. */
    public long enter(DSLContext sql, Segments.Held held, Claims.Claimed claimed, ChangeCause cause) {
        Field<String> id = Tables.of("n", PROFILE);
        return sql.insertInto(tables.member(), SEGMENT, PROFILE, SINCE, ENTERED_BY)
                .select(DSL.select(
                                DSL.inline(held.number()),
                                id,
                                DSL.inline(held.attempt()),
                                DSL.inline(CauseCode.of(cause)))
                        .from(tables.staged().as(DSL.name("n")))
                        .where(Tables.of("n", SEGMENT).eq(DSL.inline(claimed.number())))
                        .and(Tables.of("n", CLAIM).eq(DSL.inline(claimed.claim())))
                        .andNotExists(DSL.selectOne()
                                .from(tables.member().as(DSL.name("m")))
                                .where(Tables.of("m", SEGMENT).eq(DSL.inline(held.number())))
                                .and(Tables.of("m", PROFILE).eq(id))))
                .execute();
    }

    /** Members who were staged, or who were not, are members until before this attempt; returns how many left. */
    public long leave(
            DSLContext sql, Segments.Held held, Claims.Claimed claimed, boolean whoWereStaged, ChangeCause cause) {
        Condition staged = DSL.exists(stagedRows.of(claimed, Tables.of("m", PROFILE)));
        long left = sql.insertInto(tables.former(), SEGMENT, PROFILE, SINCE, UNTIL, ENTERED_BY, LEFT_BY)
                .select(DSL.select(
                                Tables.of("m", SEGMENT),
                                Tables.of("m", PROFILE),
                                Tables.of("m", SINCE),
                                DSL.inline(held.attempt()),
                                Tables.of("m", ENTERED_BY),
                                DSL.inline(CauseCode.of(cause)))
                        .from(tables.member().as(DSL.name("m")))
                        .where(Tables.of("m", SEGMENT).eq(DSL.inline(held.number())))
                        .and(whoWereStaged ? staged : DSL.not(staged)))
                .execute();
        if (left > 0) {
            removeWhoLeft(sql, held);
        }
        return left;
    }

    /** Former members of this attempt are members no longer. */
    void removeWhoLeft(DSLContext sql, Segments.Held held) {
        sql.deleteFrom(tables.member())
                .where(SEGMENT.eq(held.number()))
                .and(hasLeft(sql, held))
                .execute();
    }

    /** How many entered with an attempt that is the newest one, by cause. */
    Map<ChangeCause, Long> enteredBy(DSLContext sql, Segments.Held held) {
        return counts(
                sql, tables.member(), ENTERED_BY, SEGMENT.eq(held.number()).and(SINCE.eq(held.attempt())));
    }

    /** How many left with an attempt, by cause. */
    Map<ChangeCause, Long> leftBy(DSLContext sql, Segments.Held held) {
        return counts(sql, tables.former(), LEFT_BY, SEGMENT.eq(held.number()).and(UNTIL.eq(held.attempt())));
    }

    private static Map<ChangeCause, Long> counts(
            DSLContext sql, Table<Record> table, Field<Long> cause, Condition condition) {
        Map<ChangeCause, Long> counts = new EnumMap<>(ChangeCause.class);
        sql.select(cause, DSL.count())
                .from(table)
                .where(condition)
                .groupBy(cause)
                .forEach(row -> counts.merge(CauseCode.cause(row.value1()), (long) row.value2(), Long::sum));
        return counts;
    }

    /** Of a row of members. H2 would ask a select in an IN anew for each row; the others look at those who left only. */
    private Condition hasLeft(DSLContext sql, Segments.Held held) {
        Condition withThis = Tables.of("f", SEGMENT)
                .eq(held.number())
                .and(Tables.of("f", UNTIL).eq(held.attempt()));
        var former = tables.former().as(DSL.name("f"));
        if (sql.family() == SQLDialect.H2) {
            Field<String> own =
                    DSL.field(tables.member().getQualifiedName().append(PROFILE.getUnqualifiedName()), String.class);
            return DSL.exists(DSL.selectOne()
                    .from(former)
                    .where(withThis)
                    .and(Tables.of("f", PROFILE).eq(own)));
        }
        return PROFILE.in(DSL.select(Tables.of("f", PROFILE)).from(former).where(withThis));
    }

    public Set<SegmentId> segmentsOf(DSLContext sql, String profile) {
        Set<SegmentId> segments = new LinkedHashSet<>();
        sql.select(Tables.of("s", ID))
                .from(tables.member().as(DSL.name("m")))
                .join(tables.segment().as(DSL.name("s")))
                .on(Tables.of("m", SEGMENT).eq(Tables.of("s", NUMBER)))
                .where(Tables.of("m", PROFILE).eq(profile))
                .orderBy(Tables.of("s", NUMBER))
                .forEach(row -> segments.add(new SegmentId(UUID.fromString(row.value1()))));
        return segments;
    }

    /** The members that a segment had after an attempt. */
    Select<Record1<String>> after(long segment, long attempt) {
        return DSL.select(PROFILE)
                .from(tables.member())
                .where(SEGMENT.eq(segment).and(SINCE.le(attempt)))
                .unionAll(DSL.select(PROFILE)
                        .from(tables.former())
                        .where(SEGMENT.eq(segment).and(SINCE.le(attempt)).and(UNTIL.gt(attempt))));
    }

    /** The first members that a segment had after an attempt, in the order of their ids, beyond one that was reached. */
    public List<String> next(DSLContext sql, long segment, long attempt, @Nullable String reached, int most) {
        Condition beyond = SEGMENT.eq(segment).and(SINCE.le(attempt));
        if (reached != null) {
            beyond = beyond.and(PROFILE.gt(reached));
        }
        // H2 keeps the limit of a derived table that is a parameter from one query to the next.
        var limit = DSL.inline(most);
        var still = DSL.select(PROFILE)
                .from(tables.member())
                .where(beyond)
                .orderBy(SEGMENT, PROFILE)
                .limit(limit);
        var then = DSL.select(PROFILE)
                .from(tables.former())
                .where(beyond.and(UNTIL.gt(attempt)))
                .orderBy(SEGMENT, PROFILE)
                .limit(limit);
        return sql.select(PROFILE)
                .from(still.unionAll(then).asTable(DSL.name("m")))
                .orderBy(PROFILE)
                .limit(limit)
                .fetch(PROFILE);
    }

    /** Whether a segment had a member of that id after an attempt: a look-up in an index of each table. */
    Condition has(long segment, long attempt, Field<String> id) {
        Condition still = DSL.exists(DSL.selectOne()
                .from(tables.member().as(DSL.name("sm")))
                .where(Tables.of("sm", SEGMENT).eq(segment))
                .and(Tables.of("sm", PROFILE).eq(id))
                .and(Tables.of("sm", SINCE).le(attempt)));
        Condition then = DSL.exists(DSL.selectOne()
                .from(tables.former().as(DSL.name("sf")))
                .where(Tables.of("sf", SEGMENT).eq(segment))
                .and(Tables.of("sf", PROFILE).eq(id))
                .and(Tables.of("sf", SINCE).le(attempt))
                .and(Tables.of("sf", UNTIL).gt(attempt)));
        return still.or(then);
    }

    Select<Record2<String, Long>> entered(long segment, long attempt) {
        return DSL.select(PROFILE, ENTERED_BY)
                .from(tables.member())
                .where(SEGMENT.eq(segment).and(SINCE.eq(attempt)))
                .unionAll(DSL.select(PROFILE, ENTERED_BY)
                        .from(tables.former())
                        .where(SEGMENT.eq(segment).and(SINCE.eq(attempt))));
    }

    Select<Record2<String, Long>> left(long segment, long attempt) {
        return DSL.select(PROFILE, LEFT_BY)
                .from(tables.former())
                .where(SEGMENT.eq(segment).and(UNTIL.eq(attempt)));
    }

    /** Forgets who left with an attempt of a segment, but those who were members after one of these. */
    public void forgetLeft(DSLContext sql, long segment, long attempt, Collection<Long> needed) {
        long newest = needed.stream()
                .mapToLong(Long::longValue)
                .filter(one -> one < attempt)
                .max()
                .orElse(0);
        sql.deleteFrom(tables.former())
                .where(SEGMENT.eq(segment).and(UNTIL.eq(attempt)))
                .and(SINCE.gt(newest))
                .execute();
    }

    /** Forgets the members of a segment that is gone, but those who entered or left with these attempts. */
    void forget(DSLContext sql, long segment, Collection<Long> attempts) {
        sql.deleteFrom(tables.member())
                .where(SEGMENT.eq(segment).and(SINCE.notIn(attempts)))
                .execute();
        sql.deleteFrom(tables.former())
                .where(SEGMENT.eq(segment).and(SINCE.notIn(attempts)).and(UNTIL.notIn(attempts)))
                .execute();
    }
}
