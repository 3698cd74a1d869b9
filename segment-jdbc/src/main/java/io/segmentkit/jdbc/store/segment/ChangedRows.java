package io.segmentkit.jdbc.store.segment;

import static io.segmentkit.jdbc.store.database.Tables.CLAIM;
import static io.segmentkit.jdbc.store.database.Tables.ENTERED_BY;
import static io.segmentkit.jdbc.store.database.Tables.LEFT_BY;
import static io.segmentkit.jdbc.store.database.Tables.PROFILE;
import static io.segmentkit.jdbc.store.database.Tables.SEGMENT;
import static io.segmentkit.jdbc.store.database.Tables.SINCE;
import static io.segmentkit.jdbc.store.database.Tables.UNTIL;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.jdbc.sql.MemberSource;
import io.segmentkit.jdbc.store.database.Claims;
import io.segmentkit.jdbc.store.database.Tables;
import io.segmentkit.jdbc.store.database.TextRows;
import io.segmentkit.time.AsOf;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Who would enter and leave with what a claim has found, and why: only rows that are added, one for each part of it. */
public final class ChangedRows {
    private static final long ENTERING = -1;
    private static final long LEAVING = -2;

    /** Of whom a criterion holds; only within a transaction. */
    private static final long HOLDING = -3;

    private static final Field<Long> PART = Tables.number("part");

    private final Tables tables;
    private final StagedRows staged;

    public ChangedRows(Tables tables, StagedRows staged) {
        this.tables = tables;
        this.staged = staged;
    }

    private static Field<Long> part(long part) {
        return DSL.inline(part).as(DSL.name("part"));
    }

    private Table<Record> rows(String alias) {
        return tables.changed().as(DSL.name(alias));
    }

    private static Condition of(String alias, Claims.Claimed claimed) {
        return Tables.of(alias, SEGMENT)
                .eq(DSL.inline(claimed.number()))
                .and(Tables.of(alias, CLAIM).eq(DSL.inline(claimed.claim())));
    }

    private static Condition of(String alias, Claims.Claimed claimed, Field<String> profile) {
        return of(alias, claimed).and(Tables.of(alias, PROFILE).eq(profile));
    }

    /** Compares what was staged with the members there are; returns how many differ. */
    long collect(DSLContext sql, Claims.Claimed claimed) {
        Field<String> member = Tables.of("m", PROFILE);
        Condition ofSegment = Tables.of("m", SEGMENT).eq(DSL.inline(claimed.number()));
        int leaving = sql.insertInto(tables.changed(), SEGMENT, CLAIM, PROFILE, PART)
                .select(DSL.select(DSL.inline(claimed.number()), DSL.inline(claimed.claim()), member, part(LEAVING))
                        .from(tables.member().as(DSL.name("m")))
                        .where(ofSegment)
                        .andNotExists(staged.of(claimed, member)))
                .execute();
        Field<String> found = Tables.of("n", PROFILE);
        int entering = sql.insertInto(tables.changed(), SEGMENT, CLAIM, PROFILE, PART)
                .select(DSL.select(DSL.inline(claimed.number()), DSL.inline(claimed.claim()), found, part(ENTERING))
                        .from(tables.staged().as(DSL.name("n")))
                        .where(of("n", claimed))
                        .andNotExists(DSL.selectOne()
                                .from(tables.member().as(DSL.name("m")))
                                .where(ofSegment)
                                .and(member.eq(found))))
                .execute();
        return (long) leaving + entering;
    }

    /** What was compared has changed since: compares again, and keeps the causes. */
    void collectAgain(DSLContext sql, Claims.Claimed claimed) {
        sql.deleteFrom(tables.changed())
                .where(SEGMENT.eq(claimed.number()))
                .and(CLAIM.eq(claimed.claim()))
                .and(PART.lt(0L))
                .execute();
        collect(sql, claimed);
    }

    /** The next of those who enter, or leave, in the order of their ids. */
    List<String> next(DSLContext sql, Claims.Claimed claimed, boolean entering, @Nullable String reached, int most) {
        Condition beyond = of("c", claimed).and(Tables.of("c", PART).eq(entering ? ENTERING : LEAVING));
        Field<String> profile = Tables.of("c", PROFILE);
        return sql.select(profile)
                .from(rows("c"))
                .where(reached == null ? beyond : beyond.and(profile.gt(reached)))
                .orderBy(profile)
                .limit(DSL.inline(most))
                .fetch(profile);
    }

    void explain(
            DSLContext sql, Connection connection, Claims.Claimed claimed, ChangeCause cause, Collection<String> ids) {
        TextRows rows = new TextRows(
                tables.changed(),
                List.of(SEGMENT, CLAIM, PART),
                List.of(claimed.number(), claimed.claim(), CauseCode.of(cause)),
                PROFILE);
        if (!rows.insert(sql, connection, ids)) {
            rows.insertByBatch(sql, connection, ids);
        }
    }

    /** Explains by what a population in this database says of those who have no cause yet. */
    void explainAll(
            DSLContext sql,
            Connection connection,
            Claims.Claimed claimed,
            ChangeCause cause,
            MemberSource source,
            Criterion criterion,
            AsOf asOf) {
        source.insertAmong(
                connection,
                criterion,
                asOf,
                List.of(DSL.inline(claimed.number()), DSL.inline(claimed.claim()), part(HOLDING)),
                members -> DSL.insertInto(tables.changed())
                        .columns(List.of(SEGMENT, CLAIM, PART, PROFILE))
                        .select(members),
                id -> DSL.exists(DSL.selectOne()
                        .from(rows("d"))
                        .where(of("d", claimed, id))
                        .and(Tables.of("d", PART).in(DSL.inline(ENTERING), DSL.inline(LEAVING)))));
        Field<String> profile = Tables.of("c", PROFILE);
        Condition holds = DSL.exists(DSL.selectOne()
                .from(rows("h"))
                .where(of("h", claimed, profile))
                .and(Tables.of("h", PART).eq(DSL.inline(HOLDING))));
        Condition enters = Tables.of("c", PART).eq(DSL.inline(ENTERING));
        Condition leaves = Tables.of("c", PART).eq(DSL.inline(LEAVING));
        sql.insertInto(tables.changed(), SEGMENT, CLAIM, PROFILE, PART)
                .select(DSL.select(
                                DSL.inline(claimed.number()),
                                DSL.inline(claimed.claim()),
                                profile,
                                part(CauseCode.of(cause)))
                        .from(rows("c"))
                        .where(of("c", claimed))
                        .and(enters.and(DSL.not(holds)).or(leaves.and(holds)))
                        .andNotExists(DSL.selectOne()
                                .from(rows("k"))
                                .where(of("k", claimed, profile))
                                .and(Tables.of("k", PART).gt(DSL.inline(0L)))))
                .execute();
        sql.deleteFrom(tables.changed())
                .where(SEGMENT.eq(claimed.number()))
                .and(CLAIM.eq(claimed.claim()))
                .and(PART.eq(HOLDING))
                .execute();
    }

    /** Who leaves is a member until before this attempt; returns how many. */
    long leave(DSLContext sql, Segments.Held held, Claims.Claimed claimed, ChangeCause others) {
        Field<String> profile = Tables.of("c", PROFILE);
        return sql.insertInto(tables.former(), SEGMENT, PROFILE, SINCE, UNTIL, ENTERED_BY, LEFT_BY)
                .select(DSL.select(
                                Tables.of("m", SEGMENT),
                                Tables.of("m", PROFILE),
                                Tables.of("m", SINCE),
                                DSL.inline(held.attempt()),
                                Tables.of("m", ENTERED_BY),
                                cause(others))
                        .from(rows("c"))
                        .join(tables.member().as(DSL.name("m")))
                        .on(Tables.of("m", SEGMENT)
                                .eq(DSL.inline(held.number()))
                                .and(Tables.of("m", PROFILE).eq(profile)))
                        .leftJoin(rows("k"))
                        .on(of("k", claimed, profile).and(Tables.of("k", PART).gt(DSL.inline(0L))))
                        .where(of("c", claimed))
                        .and(Tables.of("c", PART).eq(DSL.inline(LEAVING))))
                .execute();
    }

    /** Who enters is a member from this attempt on; returns how many. */
    long enter(DSLContext sql, Segments.Held held, Claims.Claimed claimed, ChangeCause others) {
        Field<String> profile = Tables.of("c", PROFILE);
        return sql.insertInto(tables.member(), SEGMENT, PROFILE, SINCE, ENTERED_BY)
                .select(DSL.select(DSL.inline(held.number()), profile, DSL.inline(held.attempt()), cause(others))
                        .from(rows("c"))
                        .leftJoin(rows("k"))
                        .on(of("k", claimed, profile).and(Tables.of("k", PART).gt(DSL.inline(0L))))
                        .where(of("c", claimed))
                        .and(Tables.of("c", PART).eq(DSL.inline(ENTERING))))
                .execute();
    }

    private static Field<Long> cause(ChangeCause others) {
        return DSL.coalesce(Tables.of("k", PART), DSL.inline(CauseCode.of(others)));
    }

    void forget(DSLContext sql, Claims.Claimed claimed) {
        sql.deleteFrom(tables.changed())
                .where(SEGMENT.eq(claimed.number()))
                .and(CLAIM.eq(claimed.claim()))
                .execute();
    }

    /** What claims of nodes that died had found out. */
    public void forgetAll(DSLContext sql, long segment) {
        sql.deleteFrom(tables.changed()).where(SEGMENT.eq(segment)).execute();
    }
}
