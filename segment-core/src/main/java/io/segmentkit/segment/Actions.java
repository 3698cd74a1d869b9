package io.segmentkit.segment;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionId;
import io.segmentkit.action.ActionReport;
import io.segmentkit.action.PlannedAction;
import io.segmentkit.definition.SegmentState;
import io.segmentkit.export.ExportFile;
import io.segmentkit.export.Exports;
import io.segmentkit.segment.action.ActionPass;
import io.segmentkit.segment.action.PlanCheck;
import io.segmentkit.segment.action.Refusal;
import io.segmentkit.segment.graph.DefinitionGraph;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.StoredSegment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Actions on the members of segments (S6, S7). They are planned at any time, and run by {@link #runDue}, which the host
 * calls from a timer, on as many nodes as it likes.
 *
 * <pre>{@code
 * segments.actions().plan("Warsaw media", Action.addTag("asked in May"));
 * segments.refreshDue();
 * segments.actions().runDue();
 * }</pre>
 *
 * <p>An action begins when its segment is ready, and works on the members that readers see then; a refresh in the middle
 * changes nothing for it. It works in batches, so that another node continues where one died. Of a segment's actions that
 * change the same label, each waits for those planned before it.
 *
 * <p>Safe between threads.
 */
public final class Actions {
    private final Setup setup;

    Actions(Setup setup) {
        this.setup = setup;
    }

    /**
     * Plans an action on a segment, which may be still being created.
     *
     * @throws IllegalArgumentException if there is no segment of that name, if it is {@linkplain SegmentState#ARCHIVED
     *     archived}, or if the action names labels or attributes that there are not
     * @throws IllegalStateException if the service was built without what the action needs
     */
    public PlannedAction plan(String segment, Action action) {
        StoredSegment stored = stored(segment);
        PlanCheck.check(action, setup);
        Instant now = setup.now();
        SegmentStatus status = setup.store().status(stored.id()).orElse(SegmentStatus.created(stored.id()));
        if (setup.life().state(stored, status, now) == SegmentState.ARCHIVED) {
            throw new IllegalArgumentException(Refusal.archived(stored, status, setup.life()));
        }
        PlannedAction planned = PlannedAction.of(ActionId.random(), stored.id(), action, now);
        if (!setup.store().actions().plan(planned)) {
            throw new IllegalStateException("segment \"" + stored.name() + "\" was deleted in between");
        }
        return planned;
    }

    /** The actions on a segment, in the order in which they were planned, as far back as they are kept. */
    public List<PlannedAction> on(String segment) {
        return setup.store().actions().actions(stored(segment).id());
    }

    /** The action of that id. */
    public Optional<PlannedAction> find(ActionId id) {
        return setup.store().actions().action(id);
    }

    /**
     * Runs every action whose segment is ready and that no other node runs; those of archived segments are refused. One that
     * fails is tried again, from where it stopped, after a time that doubles with each failure ({@link
     * SegmentsBuilder#retryAfter}), at most a day, until its segment is archived or it is called off.
     *
     * @return what was done; failures of actions are in it, not thrown
     */
    public ActionReport runDue() {
        ActionPass pass = new ActionPass(setup);
        return pass.run(pass::isDue);
    }

    /**
     * Runs one action as {@link #runDue} does, also where it has failed a moment ago. Nothing is done where its segment is not
     * computed yet, where another node runs it, or where it waits for another action.
     *
     * @throws IllegalArgumentException if there is no such action, or it is over; says its state
     */
    public ActionReport run(ActionId id) {
        PlannedAction action = find(id).orElseThrow(() -> new IllegalArgumentException("there is no action " + id));
        if (action.state().isOver()) {
            throw new IllegalArgumentException("action " + id + " is over: it is " + action.state());
        }
        return new ActionPass(setup).run(open -> open.id().equals(id));
    }

    /**
     * Calls an action off: it is refused, also in the middle. What it did stays.
     *
     * @return whether it was; not where it is over, or gone
     */
    public boolean callOff(ActionId id) {
        return setup.store().actions().refuse(id, setup.now(), "called off");
    }

    /** The exported files that can be fetched, in the order of their names; none where nothing is exported. */
    public List<ExportFile> files() {
        Optional<Exports> exports = setup.exports();
        try {
            return exports.isEmpty() ? List.of() : fetchable(exports.get());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<ExportFile> fetchable(Exports exports) throws IOException {
        Instant oldest = setup.now().minus(exports.keptFor());
        return exports.files().list().stream()
                .filter(file -> !file.written().isBefore(oldest))
                .toList();
    }

    /** The exported file of that name, to be closed; empty where it cannot be fetched any more. */
    public Optional<InputStream> open(String file) {
        boolean there = files().stream().anyMatch(one -> one.name().equals(file));
        try {
            return there ? setup.exports().orElseThrow().files().open(file) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How many actions and files were forgotten. */
    long purge() {
        long actions = setup.store().actions().purgeActions(setup.now().minus(setup.history()));
        return actions + setup.exports().map(this::purge).orElse(0L);
    }

    private long purge(Exports exports) {
        try {
            return exports.files().purge(setup.now().minus(exports.keptFor()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private StoredSegment stored(String name) {
        return new DefinitionGraph(setup.store().catalog()).segment(name);
    }
}
