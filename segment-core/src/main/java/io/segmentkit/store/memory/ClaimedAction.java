package io.segmentkit.store.memory;

import io.segmentkit.action.ActionRun;
import io.segmentkit.action.PlannedAction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An action while a node has it. */
final class ClaimedAction implements ActionRun {
    private final InMemoryActions store;
    private final ActionRow row;
    private final Lease lease;
    private final PlannedAction claimed;
    private int given;

    ClaimedAction(InMemoryActions store, ActionRow row, Lease lease) {
        this.store = store;
        this.row = row;
        this.lease = lease;
        this.claimed = row.action;
    }

    @Override
    public PlannedAction action() {
        return claimed;
    }

    @Override
    public List<String> next(int most) {
        List<String> next = store.next(row, most);
        given = next.size();
        return next;
    }

    @Override
    public boolean done(long changed, Instant until) {
        int more = given;
        given = 0;
        return store.advance(
                row, lease, until, action -> action.at(action.progress().plus(more, changed)), more);
    }

    @Override
    public boolean restart(Instant until) {
        given = 0;
        return store.restart(row, lease, until);
    }

    @Override
    public boolean complete(Instant at, Optional<String> file) {
        return store.end(row, lease, action -> action.completed(at, file));
    }

    @Override
    public boolean fail(Instant at, String cause) {
        return store.end(row, lease, action -> action.failed(at, cause));
    }

    @Override
    public void close() {
        store.release(row, lease);
    }
}
