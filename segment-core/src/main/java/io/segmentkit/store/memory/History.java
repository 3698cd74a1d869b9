package io.segmentkit.store.memory;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.store.Announcement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The runs of each segment in the order in which they ended, and those that hosts have yet to be told of. Guarded by the store. */
final class History {
    private final Map<UUID, Past> past = new HashMap<>();
    private final Map<SegmentId, List<Past>> bySegment = new HashMap<>();
    private final Map<UUID, Past> untold = new LinkedHashMap<>();

    void add(Run run, SegmentName name, long attempt, Difference difference) {
        Past ended = new Past(new Announcement(run, name), attempt, difference);
        past.put(run.id(), ended);
        bySegment.computeIfAbsent(run.segment(), none -> new ArrayList<>()).add(ended);
        untold.put(run.id(), ended);
    }

    List<Run> runs(SegmentId segment) {
        List<Run> runs = new ArrayList<>();
        of(segment).forEach(one -> runs.add(one.run()));
        Collections.reverse(runs);
        return List.copyOf(runs);
    }

    private List<Past> of(SegmentId segment) {
        return bySegment.getOrDefault(segment, List.of());
    }

    /** What the runs after an attempt changed, up to the newest, the first of them first; empty where they are not all here. */
    Optional<List<Difference>> since(SegmentId segment, long attempt, long newest) {
        List<Difference> since = of(segment).stream()
                .filter(one -> one.attempt > attempt)
                .map(one -> one.difference)
                .toList();
        return since.size() == newest - attempt ? Optional.of(since) : Optional.empty();
    }

    Optional<Difference> difference(UUID run) {
        Past found = past.getOrDefault(run, untold.get(run));
        return Optional.ofNullable(found).map(one -> one.difference);
    }

    List<Announcement> take(Lease lease, Instant now, int most) {
        List<Announcement> taken = new ArrayList<>();
        Set<SegmentId> earlier = new HashSet<>();
        for (Past one : untold.values()) {
            boolean earliest = earlier.add(one.run().segment());
            boolean free = one.lease == null || one.lease.isOver(now);
            if (taken.size() < most && earliest && free) {
                one.lease = lease;
                taken.add(one.announcement);
            }
        }
        return taken;
    }

    void told(UUID run) {
        untold.remove(run);
    }

    void notTold(UUID run, String owner) {
        Past found = untold.get(run);
        if (found != null && found.lease != null && found.lease.owner().equals(owner)) {
            found.lease = null;
        }
    }

    /** What hosts have yet to be told stays. */
    void forget(SegmentId segment) {
        of(segment).forEach(one -> past.remove(one.run().id()));
        bySegment.remove(segment);
    }

    long purge(Instant before) {
        Predicate<Past> old = one -> one.run().at().isBefore(before);
        untold.values().removeIf(old);
        bySegment.values().forEach(runs -> runs.removeIf(old));
        bySegment.values().removeIf(List::isEmpty);
        long count = past.size();
        past.values().removeIf(old);
        return count - past.size();
    }

    private static final class Past {
        private final Announcement announcement;
        private final long attempt;
        private final Difference difference;
        private @Nullable Lease lease;

        Past(Announcement announcement, long attempt, Difference difference) {
            this.announcement = announcement;
            this.attempt = attempt;
            this.difference = difference;
        }

        Run run() {
            return announcement.run();
        }
    }
}
