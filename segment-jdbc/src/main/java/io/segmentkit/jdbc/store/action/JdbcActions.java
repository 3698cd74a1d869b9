package io.segmentkit.jdbc.store.action;

import io.segmentkit.action.ActionClaim;
import io.segmentkit.action.ActionId;
import io.segmentkit.action.ActionProgress;
import io.segmentkit.action.ActionRun;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.ActionStore;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.jdbc.store.database.Transactions;
import io.segmentkit.jdbc.store.segment.Definitions;
import io.segmentkit.jdbc.store.segment.Members;
import io.segmentkit.jdbc.store.segment.Runs;
import io.segmentkit.jdbc.store.segment.Segments;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Actions beside the segments that they are on. */
public final class JdbcActions implements ActionStore {
    private final Transactions transactions;
    private final Definitions definitions;
    private final Segments segments;
    private final Members members;
    private final Runs runs;
    private final ActionRows rows;

    public JdbcActions(
            Transactions transactions,
            Definitions definitions,
            Segments segments,
            Members members,
            Runs runs,
            ActionRows rows) {
        this.transactions = transactions;
        this.definitions = definitions;
        this.segments = segments;
        this.members = members;
        this.runs = runs;
        this.rows = rows;
    }

    @Override
    public boolean plan(PlannedAction action) {
        return transactions.write(sql -> {
            long number = definitions.nextNumber(sql);
            if (rows.segment(sql, action.id()).isPresent()) {
                throw new IllegalArgumentException("there is an action " + action.id() + " already");
            }
            Optional<Segments.Held> segment = segments.find(sql, action.segment());
            segment.ifPresent(found -> rows.add(sql, number, found.number(), action));
            return segment.isPresent();
        });
    }

    @Override
    public List<PlannedAction> actions(SegmentId segment) {
        return all(ActionRows.isOf(segment));
    }

    @Override
    public Optional<PlannedAction> action(ActionId id) {
        return all(ActionRows.is(id)).stream().findFirst();
    }

    @Override
    public List<PlannedAction> open() {
        return all(ActionRows.isOpen());
    }

    private List<PlannedAction> all(Condition condition) {
        return transactions.read(sql -> rows.all(sql, condition));
    }

    @Override
    public Map<SegmentId, Set<String>> kinds() {
        return transactions.read(rows::kinds);
    }

    /** Holds the segment, so that no refresh comes between seeing its members and keeping them. */
    @Override
    public Optional<ActionRun> claim(ActionClaim claim) {
        return transactions
                .read(sql -> rows.segment(sql, claim.action()))
                .flatMap(segment -> transactions.write(sql -> segments.hold(sql, segment)
                        .flatMap(held -> rows.claim(sql, claim, held))
                        .map(running -> new ClaimedAction(this, action(sql, claim.action()), running))));
    }

    private PlannedAction action(DSLContext sql, ActionId id) {
        return rows.all(sql, ActionRows.is(id)).get(0);
    }

    @Override
    public boolean refuse(ActionId id, Instant at, String cause) {
        return transactions.write(sql -> {
            Optional<Long> attempt = rows.refuse(sql, id, at, cause);
            attempt.filter(one -> one > 0)
                    .ifPresent(one -> rows.segment(sql, id).ifPresent(segment -> runs.released(sql, segment, one)));
            return attempt.isPresent();
        });
    }

    @Override
    public long purgeActions(Instant before) {
        return transactions.write(sql -> rows.purge(sql, before));
    }

    public void forget(DSLContext sql, long segment) {
        rows.forget(sql, segment);
    }

    List<String> next(ActionRows.Running running, @Nullable String reached, int most) {
        return transactions.read(sql -> members.next(sql, running.segment(), running.attempt(), reached, most));
    }

    /** How far the action is now; empty where it is no longer this node's. */
    Optional<ActionProgress> advance(
            ActionRows.Running running, Supplier<ActionProgress> progress, @Nullable String reached, Instant until) {
        return transactions.write(sql -> {
            if (!rows.renew(sql, running, until)) {
                return Optional.empty();
            }
            ActionProgress now = progress.get();
            rows.advance(sql, running, now, reached);
            return Optional.of(now);
        });
    }

    boolean complete(ActionRows.Running running, Instant at, Optional<String> file) {
        Map<Field<?>, Object> columns = ActionColumns.ended(ActionState.DONE, at);
        file.ifPresent(name -> columns.put(ActionColumns.FILE, name));
        return transactions.write(sql -> {
            boolean held = rows.end(sql, running, columns);
            if (held) {
                runs.released(sql, running.segment(), running.attempt());
            }
            return held;
        });
    }

    boolean fail(ActionRows.Running running, Instant at, String cause) {
        Map<Field<?>, Object> columns = ActionColumns.ended(ActionState.FAILED, at);
        columns.put(ActionColumns.CAUSE, cause);
        columns.put(ActionColumns.FAILURES, ActionColumns.FAILURES.plus(DSL.inline(1)));
        return transactions.write(sql -> rows.end(sql, running, columns));
    }

    void release(ActionRows.Running running) {
        transactions.write(sql -> {
            rows.release(sql, running);
            return running;
        });
    }
}
