package io.segmentkit.examples.quickstart;

import io.segmentkit.criteria.WindowUse;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.examples.quickstart.segments.NamedCriterion;
import io.segmentkit.time.AsOf;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/** Which days the windows of the segments are. */
@Command(name = "windows", description = "Prints which days each window of each segment means. Reads no data.")
final class WindowsCommand extends SegmentsCommand {
    @Override
    void run(Definitions definitions, AsOf asOf) {
        Table table = new Table(Set.of(), "segment", "window", "days");
        add(table, definitions.segments().segments(), "", asOf);
        add(table, definitions.segments().saved(), "saved ", asOf);
        out().println("As of " + asOf);
        out().println();
        table.print(out());
    }

    private static void add(Table table, List<NamedCriterion> criteria, String prefix, AsOf asOf) {
        for (NamedCriterion named : criteria) {
            WindowUse.in(named.criterion())
                    .forEach(use -> table.row(
                            prefix + named.name(),
                            use.window().toString(),
                            use.window().resolve(asOf).toString()));
        }
    }
}
