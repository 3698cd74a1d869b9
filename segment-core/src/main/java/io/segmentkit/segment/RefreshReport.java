package io.segmentkit.segment;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one call for a refresh did on this node. What others hold, and do at the same time, is not in it.
 *
 * @param asOf as of when segments were computed
 * @param computed the runs of those that were computed
 * @param failed those that failed
 * @param thrownByListeners what listeners threw; they will be told again
 */
public record RefreshReport(
        Instant asOf, List<Run> computed, List<Failed> failed, List<RuntimeException> thrownByListeners) {
    /**
     * A segment that could not be computed. Prints without the exception, which may show personal data.
     *
     * @param segment its name
     * @param cause what its history says of it
     * @param exception what was thrown
     */
    public record Failed(SegmentName segment, String cause, RuntimeException exception) {
        @Override
        public String toString() {
            return segment + ": " + cause;
        }
    }

    /** Takes copies. */
    public RefreshReport {
        computed = List.copyOf(computed);
        failed = List.copyOf(failed);
        thrownByListeners = List.copyOf(thrownByListeners);
    }

    /** {@code 3 computed, 1 failed}. */
    @Override
    public String toString() {
        return computed.size() + " computed, " + failed.size() + " failed";
    }

    /** Gathers what happens. */
    static final class Gathering {
        private final List<Run> computed = new ArrayList<>();
        private final List<Failed> failed = new ArrayList<>();

        private int recorded;

        void computed(Run run) {
            computed.add(run);
            recorded++;
        }

        void recordedFailure() {
            recorded++;
        }

        /** How many runs the store has taken. */
        int recorded() {
            return recorded;
        }

        void failed(SegmentName segment, String cause, RuntimeException exception) {
            failed.add(new Failed(segment, cause, exception));
        }

        RefreshReport report(Instant asOf, List<RuntimeException> thrownByListeners) {
            return new RefreshReport(asOf, computed, failed, thrownByListeners);
        }
    }
}
