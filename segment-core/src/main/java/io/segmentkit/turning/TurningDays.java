package io.segmentkit.turning;

import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/** Which of some as-ofs are the first after a moment that was taken: those at which to ask again. */
public final class TurningDays extends TurningPoints {
    private final Instant[] moments;
    private final long[] days;
    private final BitSet turned = new BitSet();

    /**
     * Of as-ofs a day apart.
     *
     * @param daily the as-ofs in order, at least one
     */
    public TurningDays(List<AsOf> daily) {
        super(daily.get(0), daily.get(daily.size() - 1).instant().plusNanos(1));
        this.moments = daily.stream().map(AsOf::instant).toArray(Instant[]::new);
        this.days = daily.stream().mapToLong(asOf -> asOf.today().toEpochDay()).toArray();
    }

    @Override
    void take(Instant moment) {
        int position = firstFrom(start().dayOf(moment).toEpochDay());
        while (position < moments.length && moments[position].isBefore(moment)) {
            position++;
        }
        mark(position);
    }

    @Override
    void take(long day) {
        mark(firstFrom(day));
    }

    private void mark(int position) {
        if (position < moments.length) {
            turned.set(position);
        }
    }

    /** The first as-of on that day or a later one. They are a day apart, or less where clocks skip the time of day. */
    private int firstFrom(long day) {
        int position = (int) Math.max(0, day - days[0] - 1);
        while (position < days.length && days[position] < day) {
            position++;
        }
        return position;
    }

    /** The position of the first as-of from a position on at which to ask again; -1 where there is none. */
    public int next(int from) {
        return turned.nextSetBit(from);
    }

    /** Forgets what was taken. */
    public void clear() {
        turned.clear();
    }
}
