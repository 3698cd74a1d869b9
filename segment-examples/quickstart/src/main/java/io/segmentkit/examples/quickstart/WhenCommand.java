package io.segmentkit.examples.quickstart;

import io.segmentkit.csv.population.Moment;
import io.segmentkit.evaluate.Membership;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.input.MomentConverter;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.examples.quickstart.segments.NamedCriterion;
import io.segmentkit.json.JsonTree;
import io.segmentkit.population.Population;
import io.segmentkit.time.AsOf;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** When a profile enters a segment and leaves it. */
@Command(
        name = "when",
        description = "Prints when a profile enters a segment and leaves it, if nothing but time passes:"
                + " from --as-of until --until.")
final class WhenCommand extends SegmentsCommand {
    @Parameters(paramLabel = "SEGMENT", description = "The segment's name, or that of a saved criterion.")
    private String segment = "";

    @Option(names = "--id", paramLabel = "ID", required = true, description = "The profile's id.")
    private String id = "";

    @Option(
            names = "--until",
            paramLabel = "MOMENT",
            converter = MomentConverter.class,
            description = "The end, a date or a time as --as-of. Without it, a year later.")
    private @Nullable Moment until;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Override
    void run(Definitions definitions, AsOf asOf) {
        NamedCriterion named = segmentOrSaved(definitions, segment);
        Instant end = end(asOf);
        List<Membership> memberships = memberships(definitions.population(err()), named, asOf, end);
        Answer answer = new Answer(named.name(), id, asOf, end, memberships);
        if (json) {
            out().println(JsonTree.text(TimelineJson.of(answer)));
        } else {
            print(answer);
        }
    }

    private Instant end(AsOf asOf) {
        Instant end =
                until == null ? asOf.instant().atZone(asOf.zone()).plusYears(1).toInstant() : until.in(asOf.zone());
        if (!end.isAfter(asOf.instant())) {
            throw wrong("--until must be after " + asOf + ", found " + end);
        }
        return end;
    }

    private List<Membership> memberships(Population population, NamedCriterion named, AsOf asOf, Instant end) {
        Optional<List<Membership>> found;
        try {
            found = population.memberships(id, named.criterion(), asOf, end);
        } catch (IllegalArgumentException refusal) {
            throw wrong(refusal);
        }
        return found.orElseThrow(() -> wrong("there is no profile with the id \"" + id + '"'));
    }

    private void print(Answer answer) {
        out().println(answer.id() + (answer.holds() ? " is in " : " is not in ") + answer.segment() + " as of "
                + answer.asOf());
        String next = answer.nextChange()
                .map(change -> (answer.holds() ? "leaves" : "enters") + " at " + time(answer, change))
                .orElse("stays so until " + time(answer, answer.until()));
        out().println(next + ", if nothing but time passes");
        if (!answer.memberships().isEmpty()) {
            out().println();
            Table table = new Table(Set.of(), "from", "until");
            answer.memberships()
                    .forEach(
                            membership -> table.row(time(answer, membership.from()), time(answer, membership.until())));
            table.print(out());
        }
    }

    /** To the last digit that there is: rolling hours end within seconds. */
    private static String time(Answer answer, Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZone(answer.asOf().zone()));
    }

    /** What is printed. */
    record Answer(String segment, String id, AsOf asOf, Instant until, List<Membership> memberships) {
        boolean holds() {
            return !memberships.isEmpty() && memberships.get(0).from().equals(asOf.instant());
        }

        Optional<Instant> nextChange() {
            return memberships.stream()
                    .findFirst()
                    .map(first -> holds() ? first.until() : first.from())
                    .filter(until::isAfter);
        }
    }
}
