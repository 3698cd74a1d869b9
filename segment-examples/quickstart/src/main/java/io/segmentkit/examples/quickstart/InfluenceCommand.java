package io.segmentkit.examples.quickstart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.examples.quickstart.segments.NamedCriterion;
import io.segmentkit.influence.Influence;
import io.segmentkit.json.JsonTree;
import io.segmentkit.time.AsOf;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What each condition of a segment does. */
@Command(
        name = "influence",
        description = "Prints how many members each part of a segment's criterion adds or removes.")
final class InfluenceCommand extends SegmentsCommand {
    @Parameters(paramLabel = "SEGMENT", description = "The segment's name, or that of a saved criterion.")
    private String segment = "";

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Override
    void run(Definitions definitions, AsOf asOf) {
        NamedCriterion named = segmentOrSaved(definitions, segment);
        Influence influence = definitions.population(err()).influence(named.criterion(), asOf);
        if (json) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("segment", named.name()).put("asOf", asOf.toString());
            out().println(JsonTree.text(node.set("influence", JsonTree.parse(influence.toJson()))));
        } else {
            out().println(named.name() + " as of " + asOf + ", with each part and without it");
            out().println();
            Table table = new Table(Set.of(0, 1, 2), "holds for", "adds", "removes", "");
            add(table, influence, "");
            table.print(out());
        }
    }

    private static void add(Table table, Influence part, String indent) {
        String holding = part.holding().isPresent()
                ? String.format(Locale.ROOT, "%,d", part.holding().getAsLong())
                : "";
        table.row(holding, number(part.adds()), number(part.removes()), indent + part.criterion());
        part.parts().forEach(below -> add(table, below, indent + "  "));
    }

    private static String number(long profiles) {
        return profiles == 0 ? "" : String.format(Locale.ROOT, "%,d", profiles);
    }
}
