package io.segmentkit.segment.action;

import io.segmentkit.action.Action;
import io.segmentkit.action.ActionRun;
import io.segmentkit.contact.SegmentName;
import io.segmentkit.export.Exports;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.segment.setup.Setup;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Writes the members to a file, from the first one each time. The file is there when all of it is: a node that loses the
 * action while it writes leaves none.
 */
final class ExportRun {
    private static final int LONGEST_NAME = 60;

    private final Setup setup;
    private final Exports exports;
    private final ActionRun run;

    ExportRun(Setup setup, Exports exports, ActionRun run) {
        this.setup = setup;
        this.exports = exports;
        this.run = run;
    }

    /** The name of the file. */
    String write(SegmentName segment, Action.Export export) {
        String name = name(segment);
        Lost.unless(run.restart(setup.until()));
        try {
            exports.files().write(name, setup.now(), target -> write(target, export));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return name;
    }

    private void write(OutputStream target, Action.Export export) throws IOException {
        ExportedMembers members = new ExportedMembers(setup, run, export.attributes());
        try (Stream<ProfileValues> values = members.stream()) {
            exports.format().writeMembers(target, export.attributes(), values);
        }
        members.requireAll();
    }

    /** {@code Warsaw-media-2026-05-07-7f3c2d1e-....csv}: the same for each attempt, different from all others. */
    private String name(SegmentName segment) {
        String words = segment.text().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = words.substring(0, Math.min(words.length(), LONGEST_NAME));
        LocalDate day =
                LocalDate.ofInstant(run.action().planned(), setup.clock().getZone());
        String rest = day + "-" + run.action().id() + "." + exports.format().extension();
        return (shortened.isEmpty() ? "segment" : shortened) + "-" + rest;
    }
}
