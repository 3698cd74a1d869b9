package io.segmentkit.examples.quickstart.store;

import io.segmentkit.definition.Run;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.segment.Segment;
import io.segmentkit.segment.Segments;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;

/** What is kept. */
@Command(name = "list", description = "Prints the segments that are kept. Reads no profiles.")
final class ListCommand extends StoreCommand {
    @Override
    void run(Definitions definitions) {
        Segments segments = service(definitions.profiles(), store.existing(definitions.profiles()))
                .build();
        AsOf asOf = asOf(definitions.profiles());
        List<Segment> all = segments.all();
        out().println("As of " + asOf);
        out().println();
        print(all, segments, asOf);
        all.forEach(segment -> segment.failure()
                .ifPresent(failure -> out().println(String.format(
                        Locale.ROOT,
                        "failed: %s, %d times, last %s: %s",
                        segment.name(),
                        failure.times(),
                        shown(failure.at(), asOf),
                        failure.cause()))));
        Changes.of(definitions.segments(), segments).print(err());
    }

    private void print(List<Segment> all, Segments segments, AsOf asOf) {
        Table table = new Table(Set.of(2, 5, 6), "segment", "state", "members", "refreshed", "due", "entered", "left");
        for (Segment segment : all) {
            Optional<Run> last = segments.history(segment.name().text()).stream()
                    .filter(run -> run.failure().isEmpty())
                    .findFirst();
            table.row(
                    segment.name().text(),
                    segment.state().name().toLowerCase(Locale.ROOT),
                    String.format(Locale.ROOT, "%,d", segment.members()),
                    shown(segment.computed(), asOf),
                    due(segment.due(), asOf),
                    number(last.map(Run::entered)),
                    number(last.map(Run::left)));
        }
        table.print(out());
    }

    private static String due(Optional<Instant> due, AsOf asOf) {
        return due.filter(from -> !from.isAfter(asOf.instant())).isPresent() ? "now" : shown(due, asOf);
    }

    private static String number(Optional<Long> number) {
        return number.map(known -> String.format(Locale.ROOT, "%,d", known)).orElse("");
    }
}
