package io.segmentkit.examples.quickstart.store;

import io.segmentkit.definition.Change;
import io.segmentkit.definition.ChangeCause;
import io.segmentkit.definition.Run;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.segment.Segments;
import io.segmentkit.store.MemberDifference;
import io.segmentkit.time.AsOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What has become of a segment. */
@Command(
        name = "history",
        description =
                "Prints the runs of a segment, the last one first: how many members, who entered and left, and why.")
final class HistoryCommand extends StoreCommand {
    @Parameters(paramLabel = "SEGMENT", description = "The segment's name.")
    private String name = "";

    @Option(names = "--ids", description = "Prints the ids too: + entered, - left, and why.")
    private boolean ids;

    @Override
    void run(Definitions definitions) {
        Segments segments = service(definitions.profiles(), store.existing(definitions.profiles()))
                .build();
        AsOf asOf = asOf(definitions.profiles());
        List<Run> runs = segments.history(named(name, segments).name().text());
        if (ids) {
            runs.forEach(run -> printIds(run, segments, asOf));
        } else {
            print(runs, asOf);
        }
    }

    private void print(List<Run> runs, AsOf asOf) {
        Table table = new Table(Set.of(1, 2, 3, 4), "run", "took", "members", "entered", "left", "why", "failure");
        for (Run run : runs) {
            table.row(
                    shown(run.at(), asOf),
                    RefreshCommand.seconds(run),
                    String.format(Locale.ROOT, "%,d", run.members()),
                    String.format(Locale.ROOT, "%,d", run.entered()),
                    String.format(Locale.ROOT, "%,d", run.left()),
                    why(run),
                    run.failure().orElse(""));
        }
        table.print(out());
    }

    /** {@code +3 time, +1 data, -2 time}. */
    private static String why(Run run) {
        List<String> counts = new ArrayList<>();
        run.enteredBy()
                .forEach((cause, count) -> counts.add(String.format(Locale.ROOT, "+%,d %s", count, word(cause))));
        run.leftBy().forEach((cause, count) -> counts.add(String.format(Locale.ROOT, "-%,d %s", count, word(cause))));
        return String.join(", ", counts);
    }

    private static String word(ChangeCause cause) {
        return cause.name().toLowerCase(Locale.ROOT);
    }

    private void printIds(Run run, Segments segments, AsOf asOf) {
        out().println(shown(run.at(), asOf));
        segments.difference(run.id()).ifPresent(this::print);
    }

    private void print(MemberDifference difference) {
        try (Stream<Change> entered = difference.entered()) {
            print("+ ", entered);
        }
        try (Stream<Change> left = difference.left()) {
            print("- ", left);
        }
    }

    private void print(String sign, Stream<Change> changes) {
        changes.sorted(Comparator.comparing(Change::profileId))
                .forEach(change -> out().println(sign + change.profileId() + " (" + word(change.cause()) + ")"));
    }
}
