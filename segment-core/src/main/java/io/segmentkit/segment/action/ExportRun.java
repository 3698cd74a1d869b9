package io.segmentkit.segment.action;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionProgress;
import io.segmentkit.action.ActionRun;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.criteria.Criteria;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.export.Exports;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.reference.References;
import io.segmentkit.reference.SegmentReference;
import io.segmentkit.segment.setup.Setup;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Writes the members to a file, from the beginning each time; the file is there when all of it is. */
final class ExportRun {
    private static final int BATCH = 1_000;
    private static final int LONGEST_NAME = 60;

    private final Setup setup;
    private final Exports exports;
    private final ActionRun run;
    private final long members;

    ExportRun(Setup setup, Exports exports, ActionRun run) {
        this.setup = setup;
        this.exports = exports;
        this.run = run;
        this.members = run.action().progress().members();
    }

    /** The name of the file. */
    String write(SegmentName segment, Action.Export export) {
        String name = name(segment);
        AtomicLong rows = new AtomicLong();
        try {
            exports.files().write(name, setup.now(), target -> write(target, segment, export, rows));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return name;
    }

    /** As long as this has not returned there is no file: a node that lost the action leaves none. */
    private void write(OutputStream target, SegmentName segment, Action.Export export, AtomicLong rows)
            throws IOException {
        Criterion members = Criteria.inSegment(segment.text());
        try (Stream<ProfileValues> values =
                setup.population().withReferences(new Members()).values(members, setup.asOf(), export.attributes())) {
            exports.format().writeMembers(target, export.attributes(), values.peek(profile -> count(rows)));
        }
        long written = rows.get();
        Lost.unless(run.progress(new ActionProgress(this.members, this.members, written), setup.until()));
    }

    private void count(AtomicLong rows) {
        long count = rows.incrementAndGet();
        if (count % BATCH == 0) {
            Lost.unless(run.progress(new ActionProgress(members, count, count), setup.until()));
        }
    }

    /** {@code Warsaw-media-2026-05-07-7f3c2d1e-....csv}: the same for each attempt, different from all others. */
    private String name(SegmentName segment) {
        String words = segment.text().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = words.substring(0, Math.min(words.length(), LONGEST_NAME));
        LocalDate day =
                LocalDate.ofInstant(run.action().planned(), setup.clock().getZone());
        String rest = day + "-" + run.action().id() + "." + exports.format().extension();
        return (shortened.isEmpty() ? "segment" : shortened) + "-" + rest.toLowerCase(Locale.ROOT);
    }

    /** The one segment that there is: the members that the action began with. */
    private final class Members implements References {
        @Override
        public Optional<Criterion> saved(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<SegmentReference> segment(String name) {
            return Optional.of(new SegmentReference.Members(run.members()));
        }
    }
}
