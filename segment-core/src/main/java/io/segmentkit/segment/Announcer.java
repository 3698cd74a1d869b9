package io.segmentkit.segment;

import io.segmentkit.definition.Change;
import io.segmentkit.definition.Run;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.store.Announcement;
import io.segmentkit.store.MemberDifference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells listeners of the runs that nobody was told of. */
final class Announcer {
    private static final int AT_ONCE = 100;

    private final Setup setup;
    private final List<SegmentListener> listeners;

    Announcer(Setup setup, List<SegmentListener> listeners) {
        this.setup = setup;
        this.listeners = List.copyOf(listeners);
    }

    /** What listeners threw; those runs are told again another time. */
    List<RuntimeException> announce() {
        List<RuntimeException> thrown = new ArrayList<>();
        List<Announcement> kept = new ArrayList<>();
        List<Announcement> taken = listeners.isEmpty() ? List.of() : take();
        while (!taken.isEmpty()) {
            for (Announcement announcement : taken) {
                try {
                    tell(announcement);
                    setup.store().announced(announcement.run().id());
                } catch (RuntimeException failed) {
                    thrown.add(failed);
                    kept.add(announcement);
                }
            }
            taken = take();
        }
        kept.forEach(one -> setup.store().notAnnounced(one.run().id(), setup.owner()));
        return thrown;
    }

    private List<Announcement> take() {
        Instant now = setup.now();
        return setup.store().takeAnnouncements(setup.owner(), now, now.plus(setup.lease()), AT_ONCE);
    }

    private void tell(Announcement announcement) {
        Run run = announcement.run();
        if (run.failure().isPresent()) {
            listeners.forEach(listener -> listener.failed(announcement));
            return;
        }
        Optional<MemberDifference> difference = setup.store().difference(run.id());
        for (SegmentListener listener : listeners) {
            difference.ifPresent(found -> tell(listener, announcement, found));
            listener.refreshed(announcement);
        }
    }

    private static void tell(SegmentListener listener, Announcement announcement, MemberDifference difference) {
        if (announcement.run().entered() > 0) {
            try (Stream<Change> changes = difference.entered()) {
                listener.entered(announcement, changes);
            }
        }
        if (announcement.run().left() > 0) {
            try (Stream<Change> changes = difference.left()) {
                listener.left(announcement, changes);
            }
        }
    }
}
