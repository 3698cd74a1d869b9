package io.segmentkit.turning;

import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The moments themselves. */
public final class TurningMoments extends TurningPoints {
    private final Instant end;
    private final List<Instant> moments = new ArrayList<>();

    /** Those from an as-of to a later moment, days being those of its zone. */
    public TurningMoments(AsOf start, Instant end) {
        super(start, end);
        this.end = end;
    }

    @Override
    void take(Instant moment) {
        moments.add(moment);
    }

    @Override
    void take(long day) {
        Instant begins = start().startOf(LocalDate.ofEpochDay(day));
        if (begins.isBefore(end)) {
            moments.add(begins);
        }
    }

    /** What has been taken so far, each once, the earliest first. */
    public List<Instant> inOrder() {
        return moments.stream().sorted().distinct().toList();
    }
}
