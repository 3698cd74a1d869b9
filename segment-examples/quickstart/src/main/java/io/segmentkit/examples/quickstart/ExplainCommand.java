package io.segmentkit.examples.quickstart;

import io.segmentkit.evaluate.Explanation;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.segments.NamedCriterion;
import io.segmentkit.json.JsonTree;
import io.segmentkit.population.Population;
import io.segmentkit.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why a profile is in a segment, or is not, and the smallest changes that would turn that. */
@Command(
        name = "explain",
        description = "Says why a profile is in a segment, or is not, and the smallest changes that would turn that.")
final class ExplainCommand extends SegmentsCommand {
    /** More than one looks at. */
    static final int SETS = 10;

    @Parameters(paramLabel = "SEGMENT", description = "The segment's name.")
    private String segment = "";

    @Option(names = "--id", paramLabel = "ID", required = true, description = "The profile's id.")
    private String id = "";

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Override
    void run(Definitions definitions, AsOf asOf) {
        NamedCriterion named = segment(definitions, segment);
        Population population = definitions.population(err());
        Explanation why = population
                .explain(id, named.criterion(), asOf)
                .orElseThrow(() -> wrong("there is no profile with the id \"" + id + '"'));
        if (json) {
            out().println(JsonTree.text(ExplanationJson.of(why, named.name(), id, asOf)));
        } else {
            out().println(id + (why.holds() ? " is in " : " is not in ") + named.name() + " as of " + asOf);
            out().println();
            out().println(why);
            out().println();
            out().println(why.smallestChanges(SETS));
        }
    }
}
