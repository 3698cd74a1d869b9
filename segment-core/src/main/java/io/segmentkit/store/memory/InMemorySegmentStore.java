package io.segmentkit.store.memory;

import io.segmentkit.action.ActionStore;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.store.Announcement;
import io.segmentkit.store.Basis;
import io.segmentkit.store.Catalog;
import io.segmentkit.store.CatalogChange;
import io.segmentkit.store.Claim;
import io.segmentkit.store.Completion;
import io.segmentkit.store.MemberChange;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.store.MemberEdit;
import io.segmentkit.store.SegmentStatus;
import io.segmentkit.store.SegmentStore;
import io.segmentkit.store.Staging;
import io.segmentkit.store.StoredMembers;
import io.segmentkit.store.StoredSegment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Segments kept in memory: gone when the process ends. A member costs a reference, 4 bytes where the JVM compresses them,
 * and so does each entry and exit in the history, with a byte for its cause; the ids are those that the population gives, not copied.
 *
 * <p>Safe between threads: readers hold up nobody while they read members, and see those of the last commit.
 */
public final class InMemorySegmentStore implements SegmentStore {
    private final Map<SegmentId, SegmentRow> rows = new LinkedHashMap<>();
    private final History history = new History();
    private final InMemoryActions actions = new InMemoryActions(this);
    private Catalog catalog = Catalog.empty();

    private InMemorySegmentStore() {}

    /** A store without segments. */
    public static InMemorySegmentStore empty() {
        return new InMemorySegmentStore();
    }

    @Override
    public synchronized Catalog catalog() {
        return catalog;
    }

    @Override
    public synchronized boolean change(CatalogChange change) {
        if (change.basedOn() != catalog.revision()) {
            return false;
        }
        catalog = catalog.with(change);
        for (SegmentId removed : change.removedSegments()) {
            rows.remove(removed);
            history.forget(removed);
            actions.forget(removed);
        }
        for (StoredSegment segment : change.segments()) {
            rows.computeIfAbsent(segment.id(), SegmentRow::new);
        }
        change.edits().forEach(this::edit);
        return true;
    }

    @Override
    public synchronized Map<SegmentId, SegmentStatus> statuses() {
        Map<SegmentId, SegmentStatus> statuses = new LinkedHashMap<>();
        rows.forEach((id, row) -> statuses.put(id, row.status()));
        return statuses;
    }

    @Override
    public synchronized Optional<SegmentStatus> status(SegmentId segment) {
        return Optional.ofNullable(rows.get(segment)).map(SegmentRow::status);
    }

    @Override
    public synchronized Optional<Staging> claim(Claim claim) {
        SegmentRow row = rows.get(claim.segment());
        if (row == null
                || row.status().attempt() != claim.attempt()
                || (row.lease != null && !row.lease.isOver(claim.now()))) {
            return Optional.empty();
        }
        Lease lease = Lease.of(claim.owner(), claim.until());
        row.lease = lease;
        return Optional.of(new Staged(this, row, lease));
    }

    @Override
    public synchronized Optional<Run> edit(MemberEdit edit) {
        SegmentRow row = rows.get(edit.segment());
        if (row == null) {
            return Optional.empty();
        }
        SortedIds after = changed(row.members(), edit.change());
        return Optional.of(given(row, after, edit.completion()));
    }

    /** Changes the members of a segment that is there by hand, in one run. */
    synchronized void move(SegmentId segment, Set<String> in, Set<String> out, Completion completion) {
        SegmentRow row = Objects.requireNonNull(rows.get(segment), "segment");
        SortedIds after = row.members().without(SortedIds.of(out)).with(SortedIds.of(in));
        given(row, after, completion);
    }

    private Run given(SegmentRow row, SortedIds after, Completion completion) {
        return replace(row, after, Difference.between(row.members(), after, completion.cause()), completion);
    }

    private static SortedIds changed(SortedIds members, MemberChange change) {
        if (change instanceof MemberChange.Add add) {
            return members.with(SortedIds.of(add.ids()));
        }
        if (change instanceof MemberChange.Remove remove) {
            return members.without(SortedIds.of(remove.ids()));
        }
        return SortedIds.of(((MemberChange.Replace) change).ids());
    }

    @Override
    public synchronized SortedIds members(SegmentId segment) {
        SegmentRow row = rows.get(segment);
        return row == null ? SortedIds.NONE : row.members();
    }

    @Override
    public synchronized Optional<StoredMembers> members(SegmentId segment, long attempt) {
        SegmentRow row = rows.get(segment);
        if (row == null || attempt > row.status().attempt()) {
            return Optional.empty();
        }
        SortedIds now = row.members();
        long newest = row.status().attempt();
        return attempt == newest
                ? Optional.of(now)
                : history.since(segment, attempt, newest).map(runs -> new PastMembers(now, runs));
    }

    @Override
    public synchronized Optional<Basis> basis(SegmentId segment) {
        return Optional.ofNullable(rows.get(segment)).flatMap(SegmentRow::basis);
    }

    @Override
    public Set<SegmentId> segmentsOf(String profileId) {
        Map<SegmentId, StoredMembers> all = new LinkedHashMap<>();
        synchronized (this) {
            rows.forEach((id, row) -> all.put(id, row.members()));
        }
        Set<SegmentId> segments = new LinkedHashSet<>();
        all.forEach((id, members) -> {
            if (members.contains(profileId)) {
                segments.add(id);
            }
        });
        return segments;
    }

    @Override
    public synchronized List<Run> runs(SegmentId segment) {
        return history.runs(segment);
    }

    @Override
    public synchronized Optional<MemberDifference> difference(UUID run) {
        return history.difference(run).map(found -> found);
    }

    @Override
    public synchronized List<Announcement> takeAnnouncements(String owner, Instant now, Instant until, int most) {
        return history.take(Lease.of(owner, until), now, most);
    }

    @Override
    public synchronized void announced(UUID run) {
        history.told(run);
    }

    @Override
    public synchronized void notAnnounced(UUID run, String owner) {
        history.notTold(run, owner);
    }

    @Override
    public synchronized long purgeRuns(Instant before) {
        return history.purge(before);
    }

    @Override
    public ActionStore actions() {
        return actions;
    }

    /** Whether the segment is there and the lease the one that it has. */
    private boolean isHeld(SegmentRow row, Lease lease) {
        return row.lease != null
                && lease.isSame(row.lease)
                && rows.containsKey(row.status().segment());
    }

    synchronized boolean renew(SegmentRow row, Lease lease, Instant until) {
        boolean held = isHeld(row, lease);
        if (held) {
            row.lease = lease.until(until);
        }
        return held;
    }

    synchronized Optional<Run> commit(
            SegmentRow row, Lease lease, SortedIds after, Difference difference, Completion completion) {
        if (!isHeld(row, lease)) {
            return Optional.empty();
        }
        row.lease = null;
        return Optional.of(replace(row, after, difference, completion));
    }

    synchronized Optional<Run> fail(SegmentRow row, Lease lease, Completion completion, String cause) {
        if (!isHeld(row, lease)) {
            return Optional.empty();
        }
        row.lease = null;
        Run run = row.fail(completion, cause);
        history.add(run, name(row), row.status().attempt(), Difference.NONE);
        return Optional.of(run);
    }

    synchronized void release(SegmentRow row, Lease lease) {
        if (isHeld(row, lease)) {
            row.lease = null;
        }
    }

    private synchronized Run replace(SegmentRow row, SortedIds after, Difference difference, Completion completion) {
        Run run = row.replace(after, difference, completion);
        history.add(run, name(row), row.status().attempt(), difference);
        return run;
    }

    private SegmentName name(SegmentRow row) {
        return catalog.segment(row.status().segment()).orElseThrow().name();
    }
}
