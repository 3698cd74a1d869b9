package io.segmentkit.examples.quickstart.store;

import static java.util.stream.Collectors.toMap;

import io.segmentkit.contact.SegmentName;
import io.segmentkit.definition.Run;
import io.segmentkit.definition.SegmentId;
import io.segmentkit.definition.SegmentKind;
import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.print.Reason;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.segment.RefreshReport;
import io.segmentkit.segment.Segment;
import io.segmentkit.segment.Segments;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings definitions and members up to date. */
@Command(
        name = "refresh",
        description = "Puts the definitions of the segments file into what is kept, then computes the members of the"
                + " segments that are due, and prints how many entered and left.")
final class RefreshCommand extends StoreCommand {
    @Parameters(paramLabel = "SEGMENT", arity = "0..*", description = "Computes these, due or not.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "Computes all, due or not.")
    private boolean all;

    @Override
    void run(Definitions definitions) {
        if (all && !names.isEmpty()) {
            throw wrong("either --all or names of segments");
        }
        Segments segments = service(definitions.profiles(), store.made(definitions.profiles()))
                .build();
        Changes changes = Changes.of(definitions.segments(), segments);
        changes.apply();
        changes.printApplied(err());
        AsOf asOf = asOf(definitions.profiles());
        List<String> asked = asked(segments, asOf.instant());
        RefreshReport report = all || !names.isEmpty() ? segments.refresh(asked) : segments.refreshDue();
        out().println("As of " + asOf);
        out().println();
        print(asked, report, segments);
        tellOfOthers(asked, report, segments);
        if (!report.failed().isEmpty()) {
            throw new RefusedException(report.failed().stream()
                    .map(failed -> failed.segment() + ": " + Reason.of(failed.exception(), failed.cause()))
                    .toList());
        }
    }

    private List<String> asked(Segments segments, Instant now) {
        if (!names.isEmpty()) {
            return names.stream().map(name -> dynamic(name, segments)).toList();
        }
        return segments.all().stream()
                .filter(segment -> segment.kind() == SegmentKind.DYNAMIC)
                .filter(segment ->
                        all || segment.due().filter(due -> !due.isAfter(now)).isPresent())
                .map(segment -> segment.name().text())
                .toList();
    }

    private String dynamic(String name, Segments segments) {
        Segment segment = named(name, segments);
        if (segment.kind() != SegmentKind.DYNAMIC) {
            throw wrong("segment \"" + segment.name() + "\" is a list, which is not computed");
        }
        return segment.name().text();
    }

    private void print(List<String> asked, RefreshReport report, Segments segments) {
        if (report.computed().isEmpty()) {
            out().println(asked.isEmpty() ? "Nothing was due; --all computes all the same." : "Nothing was computed.");
            return;
        }
        Map<SegmentId, String> names = segments.all().stream()
                .collect(toMap(Segment::id, segment -> segment.name().text()));
        Table table = new Table(Set.of(1, 2, 3, 4), "segment", "members", "entered", "left", "took");
        for (Run run : report.computed()) {
            table.row(
                    names.getOrDefault(run.segment(), "(deleted)"),
                    String.format(Locale.ROOT, "%,d", run.members()),
                    String.format(Locale.ROOT, "%,d", run.entered()),
                    String.format(Locale.ROOT, "%,d", run.left()),
                    seconds(run));
        }
        table.print(out());
    }

    static String seconds(Run run) {
        return String.format(Locale.ROOT, "%,.2f s", run.took().toNanos() / 1e9);
    }

    private void tellOfOthers(List<String> asked, RefreshReport report, Segments segments) {
        Set<SegmentId> computed =
                new HashSet<>(report.computed().stream().map(Run::segment).toList());
        Set<SegmentName> failed = new HashSet<>(
                report.failed().stream().map(RefreshReport.Failed::segment).toList());
        List<String> left = asked.stream()
                .flatMap(name -> segments.find(name).stream())
                .filter(segment -> !computed.contains(segment.id()) && !failed.contains(segment.name()))
                .map(segment -> segment.name().text())
                .toList();
        if (!left.isEmpty()) {
            err().println("left to another program, which is computing them or what they refer to: "
                    + String.join(", ", left));
        }
    }
}
