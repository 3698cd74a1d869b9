package io.segmentkit.jdbc.store.action;

import io.segmentkit.action.ActionProgress;
import io.segmentkit.action.ActionRun;
import io.segmentkit.action.PlannedAction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An action while a node has it. */
final class ClaimedAction implements ActionRun {
    private final JdbcActions actions;
    private final PlannedAction action;
    private final ActionRows.Running running;
    private ActionProgress progress;
    private @Nullable String reached;
    private List<String> given = List.of();
    private boolean over;

    ClaimedAction(JdbcActions actions, PlannedAction action, ActionRows.Running running) {
        this.actions = actions;
        this.action = action;
        this.running = running;
        this.progress = action.progress();
        this.reached = running.reached();
    }

    @Override
    public PlannedAction action() {
        return action;
    }

    @Override
    public List<String> next(int most) {
        given = actions.next(running, reached, most);
        return given;
    }

    @Override
    public boolean done(long changed, Instant until) {
        List<String> part = given;
        String last = part.isEmpty() ? reached : part.get(part.size() - 1);
        return moved(() -> progress.plus(part.size(), changed), last, until);
    }

    @Override
    public boolean restart(Instant until) {
        return moved(() -> ActionProgress.of(progress.members()), null, until);
    }

    private boolean moved(Supplier<ActionProgress> to, @Nullable String last, Instant until) {
        given = List.of();
        Optional<ActionProgress> now = actions.advance(running, to, last, until);
        now.ifPresent(made -> {
            progress = made;
            reached = last;
        });
        return now.isPresent();
    }

    @Override
    public boolean complete(Instant at, Optional<String> file) {
        return actions.complete(running, at, file);
    }

    @Override
    public boolean fail(Instant at, String cause) {
        return actions.fail(running, at, cause);
    }

    @Override
    public void close() {
        if (!over) {
            over = true;
            actions.release(running);
        }
    }
}
