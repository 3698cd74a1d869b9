package io.segmentkit.segment.action;

import io.segmentkit.action.ActionRun;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.reference.MemberIds;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.segment.setup.Setup;
import io.segmentkit.time.AsOf;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The members of an action with their values, one after another. The population is asked for some thousands at a time, which
 * every population can answer, whatever the size of the segment; each time the claim is held for longer.
 */
final class ExportedMembers implements Iterator<ProfileValues> {
    private static final int BATCH = 5_000;

    private final Setup setup;
    private final ActionRun run;
    private final List<String> attributes;
    private final Population population;
    private final AsOf asOf;
    private List<String> batch = List.of();
    private Stream<ProfileValues> open = Stream.empty();
    private Iterator<ProfileValues> current = open.iterator();
    private int written;

    ExportedMembers(Setup setup, ActionRun run, List<String> attributes) {
        this.setup = setup;
        this.run = run;
        this.attributes = attributes;
        this.population = setup.population();
        this.asOf = setup.asOf();
    }

    Stream<ProfileValues> stream() {
        Spliterator<ProfileValues> each =
                Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(each, false).onClose(() -> open.close());
    }

    /** That a format has read them all, and this node still has the action. */
    void requireAll() {
        if (hasNext()) {
            throw new IllegalStateException("the format of exports has not written all members");
        }
        Lost.unless(run.done(0, setup.until()));
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext()) {
            if (!batch.isEmpty()) {
                open.close();
                Lost.unless(run.done(written, setup.until()));
                written = 0;
            }
            batch = run.next(BATCH);
            if (batch.isEmpty()) {
                return false;
            }
            open = values(batch);
            current = open.iterator();
        }
        return true;
    }

    @Override
    public ProfileValues next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        written++;
        return current.next();
    }

    private Stream<ProfileValues> values(List<String> ids) {
        Optional<SegmentReference> members = Optional.of(new SegmentReference.Members(new MemberIds(Set.copyOf(ids))));
        return population.withReferences(new OneSegment(members)).values(Criteria.inSegment("batch"), asOf, attributes);
    }

    /** Whatever the name, it stands for the members of the batch. */
    private record OneSegment(Optional<SegmentReference> members) implements References {
        @Override
        public Optional<Criterion> saved(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<SegmentReference> segment(String name) {
            return members;
        }
    }
}
