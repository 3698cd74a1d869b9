package io.segmentkit.segment.action;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionClaim;
import io.segmentkit.action.ActionReport;
import io.segmentkit.action.ActionRun;
import io.segmentkit.action.ActionState;
import io.segmentkit.action.ActionStore;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.action.ProfileLabels;
import io.segmentkit.criteria.LabelSet;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.definition.SegmentState;
import io.segmentkit.export.Exports;
import io.segmentkit.segment.setup.Cause;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredSegment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Goes once through the actions that are not over, in the order in which they were planned. Of those that change the same
 * label of the members of the same segment, each waits for the one before it.
 */
public final class ActionPass {
    private final Setup setup;
    private final ActionStore store;
    private final Instant began;
    private final Set<Changed> waiting = new HashSet<>();
    private final List<PlannedAction> done = new ArrayList<>();
    private final List<PlannedAction> refused = new ArrayList<>();
    private final List<ActionReport.Failed> failed = new ArrayList<>();

    public ActionPass(Setup setup) {
        this.setup = setup;
        this.store = setup.store().actions();
        this.began = setup.now();
    }

    /** What an action changes; exports change nothing. */
    private record Changed(SegmentId segment, LabelSet labels, String label) {
        static Optional<Changed> by(PlannedAction planned) {
            if (planned.action() instanceof Action.AddLabel add) {
                return Optional.of(new Changed(planned.segment(), add.labels(), add.label()));
            }
            return planned.action() instanceof Action.RemoveLabel remove
                    ? Optional.of(new Changed(planned.segment(), remove.labels(), remove.label()))
                    : Optional.empty();
        }
    }

    /** Whether it may be tried now. */
    public boolean isDue(PlannedAction action) {
        return !setup.life().due(action).isAfter(began);
    }

    public ActionReport run(Predicate<PlannedAction> selected) {
        List<PlannedAction> open = store.open();
        Catalog catalog = setup.store().catalog();
        for (PlannedAction action : open) {
            Optional<Changed> changed = Changed.by(action);
            boolean waits = changed.filter(waiting::contains).isPresent();
            boolean over = !waits && selected.test(action) && attempt(action, catalog);
            if (!over) {
                changed.ifPresent(waiting::add);
            }
        }
        return new ActionReport(began, done, refused, failed);
    }

    /** Whether it is over. */
    private boolean attempt(PlannedAction action, Catalog catalog) {
        Optional<StoredSegment> segment = catalog.segment(action.segment());
        Optional<SegmentStatus> status = setup.store().status(action.segment());
        if (segment.isEmpty() || status.isEmpty()) {
            return true;
        }
        SegmentState state = setup.life().state(segment.get(), status.get(), setup.now());
        if (state == SegmentState.CREATING || !isAble(action.action())) {
            return false;
        }
        if (state == SegmentState.ARCHIVED && action.state() != ActionState.RUNNING) {
            return refuse(action, segment.get(), status.get());
        }
        Instant now = setup.now();
        ActionClaim claim = new ActionClaim(action.id(), action.failures(), setup.owner(), now, setup.until());
        Optional<ActionRun> claimed = store.claim(claim);
        if (claimed.isEmpty()) {
            return false;
        }
        try (ActionRun run = claimed.get()) {
            return state == SegmentState.ARCHIVED
                    ? refuse(action, segment.get(), status.get())
                    : run(run, segment.get());
        }
    }

    private boolean refuse(PlannedAction action, StoredSegment segment, SegmentStatus status) {
        store.refuse(action.id(), setup.now(), Refusal.archived(segment, status, setup.life()));
        store.action(action.id()).ifPresent(refused::add);
        return true;
    }

    private boolean run(ActionRun run, StoredSegment segment) {
        try {
            Optional<String> file = act(run, segment);
            boolean held = run.complete(setup.now(), file);
            if (held) {
                store.action(run.action().id()).ifPresent(done::add);
            }
            return held;
        } catch (Lost lost) {
            return false;
        } catch (RuntimeException thrown) {
            fail(run, thrown);
            return false;
        }
    }

    /** A node that was built without labels or exports leaves such actions to others. */
    private boolean isAble(Action action) {
        return action instanceof Action.Export
                ? setup.exports().isPresent()
                : setup.labels().isPresent();
    }

    private Optional<String> act(ActionRun run, StoredSegment segment) {
        Action action = run.action().action();
        if (action instanceof Action.Export export) {
            Exports exports = setup.exports().orElseThrow();
            return Optional.of(new ExportRun(setup, exports, run).write(segment.name(), export));
        }
        ProfileLabels labels = setup.labels().orElseThrow();
        if (action instanceof Action.AddLabel add) {
            LabelRun.run(run, ids -> labels.add(add.labels(), add.label(), ids), setup);
        } else if (action instanceof Action.RemoveLabel remove) {
            LabelRun.run(run, ids -> labels.remove(remove.labels(), remove.label(), ids), setup);
        }
        return Optional.empty();
    }

    private void fail(ActionRun run, RuntimeException thrown) {
        Instant now = setup.now();
        String cause = Cause.of(thrown);
        try {
            run.fail(now, cause);
        } catch (RuntimeException alsoFailed) {
            thrown.addSuppressed(alsoFailed);
        }
        PlannedAction recorded =
                store.action(run.action().id()).orElse(run.action().failed(now, cause));
        failed.add(new ActionReport.Failed(recorded, thrown));
    }
}
