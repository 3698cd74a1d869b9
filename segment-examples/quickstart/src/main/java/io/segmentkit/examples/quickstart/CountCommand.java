package io.segmentkit.examples.quickstart;

import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.examples.quickstart.segments.NamedCriterion;
import io.segmentkit.population.Population;
import io.segmentkit.time.AsOf;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;

/** How many members each segment has. */
@Command(name = "count", description = "Prints how many members each segment has.")
final class CountCommand extends SegmentsCommand {
    @Override
    void run(Definitions definitions, AsOf asOf) {
        print(definitions, asOf, out(), err());
    }

    static void print(Definitions definitions, AsOf asOf, PrintWriter out, PrintWriter err) {
        Population population = definitions.population(err);
        List<NamedCriterion> segments = definitions.segments().segments();
        List<Long> counts = population.counts(
                segments.stream().map(NamedCriterion::criterion).toList(), asOf);

        Table table = new Table(Set.of(1, 2), "segment", "members", "share");
        for (int i = 0; i < segments.size(); i++) {
            row(table, segments.get(i).name(), counts.get(i), population.size());
        }
        row(table, "all profiles", population.size(), population.size());
        out.println("As of " + asOf);
        out.println();
        table.print(out);
    }

    private static void row(Table table, String name, long members, long all) {
        double share = all == 0 ? 0 : 100.0 * members / all;
        table.row(name, String.format(Locale.ROOT, "%,d", members), String.format(Locale.ROOT, "%.1f%%", share));
    }
}
