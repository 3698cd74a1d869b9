package io.segmentkit.store.memory;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.store.Announcement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs of all segments in the order in which they ended, and those that hosts have yet to be told of. Guarded by the store. */
final class History {
    private final Map<UUID, Past> past = new LinkedHashMap<>();
    private final Map<UUID, Past> untold = new LinkedHashMap<>();

    void add(Run run, SegmentName name, Difference difference) {
        Past ended = new Past(new Announcement(run, name), difference);
        past.put(run.id(), ended);
        untold.put(run.id(), ended);
    }

    List<Run> runs(SegmentId segment) {
        List<Run> runs = new ArrayList<>();
        for (Past one : past.values()) {
            if (one.run().segment().equals(segment)) {
                runs.add(one.run());
            }
        }
        Collections.reverse(runs);
        return List.copyOf(runs);
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
        past.values().removeIf(one -> one.run().segment().equals(segment));
    }

    long purge(Instant before) {
        untold.values().removeIf(one -> one.run().at().isBefore(before));
        long count = past.size();
        past.values().removeIf(one -> one.run().at().isBefore(before));
        return count - past.size();
    }

    private static final class Past {
        private final Announcement announcement;
        private final Difference difference;
        private @Nullable Lease lease;

        Past(Announcement announcement, Difference difference) {
            this.announcement = announcement;
            this.difference = difference;
        }

        Run run() {
            return announcement.run();
        }
    }
}
