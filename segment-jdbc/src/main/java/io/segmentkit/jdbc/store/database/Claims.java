package io.segmentkit.jdbc.store.database;

import static io.segmentkit.jdbc.store.database.Tables.CLAIM;
import static io.segmentkit.jdbc.store.database.Tables.NUMBER;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdateSetMoreStep;

/**
 * Which node works on each row of a table, and until when others may take over. The number of a claim grows with each, so that
 * a node which lost a row changes nothing there any more.
 */
public record Claims(Table<Record> table) {
    private static final Field<String> CLAIMED_BY = Tables.text("claimed_by");
    private static final Field<Long> CLAIMED_UNTIL = Tables.number("claimed_until");

    /** A claim of this node: on which row, and which of its claims. */
    public record Claimed(long number, long claim) {}

    /** Claims a row of these that nobody has, or whose time is over, and sets what else is to be set. */
    public Optional<Claimed> claim(
            DSLContext sql, Condition row, String owner, Instant now, Instant until, Map<Field<?>, ?> more) {
        int found = sql.update(table)
                .set(CLAIM, CLAIM.plus(1))
                .set(CLAIMED_BY, owner)
                .set(CLAIMED_UNTIL, Moments.of(until))
                .set(more)
                .where(row)
                .and(CLAIMED_UNTIL.isNull().or(CLAIMED_UNTIL.le(Moments.of(now))))
                .execute();
        return found == 0
                ? Optional.empty()
                : sql.select(NUMBER, CLAIM)
                        .from(table)
                        .where(row)
                        .fetchOptional(claimed -> new Claimed(claimed.value1(), claimed.value2()));
    }

    /** That a row is still this node's. */
    public static Condition isHeld(Claimed claimed) {
        return NUMBER.eq(claimed.number()).and(CLAIM.eq(claimed.claim())).and(CLAIMED_UNTIL.isNotNull());
    }

    /** Holds the row for longer; returns whether this node still has it. */
    public boolean renew(DSLContext sql, Claimed claimed, Instant until) {
        return sql.update(table)
                        .set(CLAIMED_UNTIL, Moments.of(until))
                        .where(isHeld(claimed))
                        .execute()
                > 0;
    }

    /** Keeps the row as it is until the end of the transaction; returns whether this node still has it. */
    public boolean hold(DSLContext sql, Claimed claimed) {
        return sql.update(table).set(CLAIM, CLAIM).where(isHeld(claimed)).execute() > 0;
    }

    /** Gives the row back, if this node still has it. */
    public void release(DSLContext sql, Claimed claimed) {
        released(sql.update(table).set(NUMBER, NUMBER)).where(isHeld(claimed)).execute();
    }

    /** A change after which nobody has the row. */
    public static UpdateSetMoreStep<Record> released(UpdateSetMoreStep<Record> change) {
        return change.setNull(CLAIMED_BY).setNull(CLAIMED_UNTIL);
    }
}
