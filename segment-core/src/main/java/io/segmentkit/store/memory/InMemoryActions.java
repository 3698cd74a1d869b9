package io.segmentkit.store.memory;

import io.segmentkit.action.ActionClaim;
import io.segmentkit.action.ActionId;
import io.segmentkit.action.ActionProgress;
import io.segmentkit.action.ActionRun;
import io.segmentkit.action.ActionStore;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.definition.SegmentId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Actions in the order in which they were planned. Everything happens while nothing else happens to the store. */
final class InMemoryActions implements ActionStore {
    private final InMemorySegmentStore store;
    private final Map<ActionId, ActionRow> rows = new LinkedHashMap<>();

    InMemoryActions(InMemorySegmentStore store) {
        this.store = store;
    }

    @Override
    public boolean plan(PlannedAction action) {
        synchronized (store) {
            if (rows.containsKey(action.id())) {
                throw new IllegalArgumentException("there is an action " + action.id() + " already");
            }
            boolean there = store.status(action.segment()).isPresent();
            if (there) {
                rows.put(action.id(), new ActionRow(action));
            }
            return there;
        }
    }

    @Override
    public List<PlannedAction> actions(SegmentId segment) {
        return all(action -> action.segment().equals(segment));
    }

    @Override
    public Optional<PlannedAction> action(ActionId id) {
        synchronized (store) {
            return Optional.ofNullable(rows.get(id)).map(row -> row.action);
        }
    }

    @Override
    public List<PlannedAction> open() {
        return all(action -> !action.state().isOver());
    }

    private List<PlannedAction> all(Predicate<PlannedAction> which) {
        synchronized (store) {
            return rows.values().stream().map(row -> row.action).filter(which).toList();
        }
    }

    @Override
    public Map<SegmentId, Set<String>> kinds() {
        Map<SegmentId, Set<String>> kinds = new LinkedHashMap<>();
        for (PlannedAction one : all(action -> true)) {
            kinds.computeIfAbsent(one.segment(), segment -> new LinkedHashSet<>())
                    .add(one.action().kind());
        }
        return kinds;
    }

    @Override
    public Optional<ActionRun> claim(ActionClaim claim) {
        synchronized (store) {
            ActionRow row = rows.get(claim.action());
            if (row == null
                    || row.action.state().isOver()
                    || row.action.failures() != claim.failures()
                    || (row.lease != null && !row.lease.isOver(claim.now()))) {
                return Optional.empty();
            }
            if (row.action.started().isEmpty()) {
                row.members = store.members(row.action.segment());
            }
            row.action = row.action.claimed(claim.now(), row.members.count());
            row.lease = Lease.of(claim.owner(), claim.until());
            return Optional.of(new ClaimedAction(this, row, row.lease));
        }
    }

    @Override
    public boolean refuse(ActionId id, Instant at, String cause) {
        synchronized (store) {
            ActionRow row = rows.get(id);
            if (row == null || row.action.state().isOver()) {
                return false;
            }
            row.end(row.action.refused(at, cause));
            return true;
        }
    }

    @Override
    public long purgeActions(Instant before) {
        synchronized (store) {
            long count = rows.size();
            rows.values()
                    .removeIf(row -> row.action.state().isOver()
                            && row.action.ended().filter(before::isAfter).isPresent());
            return count - rows.size();
        }
    }

    void forget(SegmentId segment) {
        rows.values().removeIf(row -> row.action.segment().equals(segment));
    }

    /** What was done by the node that has the lease; not where the action is another's, over or gone. */
    boolean advance(ActionRow row, Lease lease, Instant until, UnaryOperator<PlannedAction> change, int more) {
        synchronized (store) {
            boolean held = isHeld(row, lease);
            if (held) {
                row.action = change.apply(row.action);
                row.position += more;
                row.lease = lease.until(until);
            }
            return held;
        }
    }

    boolean restart(ActionRow row, Lease lease, Instant until) {
        return advance(row, lease, until, action -> action.at(ActionProgress.of(row.members.count())), -row.position);
    }

    boolean end(ActionRow row, Lease lease, UnaryOperator<PlannedAction> change) {
        synchronized (store) {
            boolean held = isHeld(row, lease);
            if (held) {
                row.end(change.apply(row.action));
            }
            return held;
        }
    }

    void release(ActionRow row, Lease lease) {
        synchronized (store) {
            if (isHeld(row, lease)) {
                row.lease = null;
            }
        }
    }

    List<String> next(ActionRow row, int most) {
        synchronized (store) {
            return row.members.slice(row.position, most);
        }
    }

    private boolean isHeld(ActionRow row, Lease lease) {
        return row.lease != null && lease.isSame(row.lease) && rows.containsKey(row.action.id());
    }
}
