package io.segmentkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.csv.population.CsvPopulation;
import io.segmentkit.csv.population.CsvProfile;
import io.segmentkit.evaluate.CompiledCriterion;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who is in a segment. */
@Command(name = "members", description = "Prints the ids of a segment's members, or CSV with some of their attributes.")
final class MembersCommand extends SegmentsCommand {
    @Parameters(paramLabel = "SEGMENT", description = "The segment's name.")
    private String segment = "";

    @Option(
            names = "--attributes",
            split = ",",
            paramLabel = "NAME",
            description = "Attributes to print behind the id, as CSV.")
    private List<String> attributes = new ArrayList<>();

    @Override
    void run(Definitions definitions, AsOf asOf) {
        Criterion criterion = segment(definitions, segment).criterion();
        Set<String> known = definitions.mapping().schema().attributes().names();
        attributes.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw wrong("unknown attribute \"" + name + "\", valid: " + String.join(", ", known));
        });
        CsvPopulation csv = definitions.population(err());
        Predicate<CsvProfile> isMember = CompiledCriterion.of(criterion, definitions.segments(), csv.reader())
                .asOf(asOf);
        Stream<CsvProfile> members = csv.profiles().stream().filter(isMember);
        if (attributes.isEmpty()) {
            members.forEach(member -> out().println(member.id()));
        } else {
            print(members, csv);
        }
    }

    private static String values(CsvPopulation csv, CsvProfile member, String attribute) {
        return csv.values(member, attribute).stream().map(Object::toString).collect(joining("; "));
    }

    /** The writer stays open: what it writes to is not its own. */
    @SuppressWarnings("resource") // closing it would close the terminal
    private void print(Stream<CsvProfile> members, CsvPopulation csv) {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out());
        writer.writeRecord(row("id", attributes.stream()));
        members.forEach(member ->
                writer.writeRecord(row(member.id(), attributes.stream().map(name -> values(csv, member, name)))));
        flush(writer);
    }

    private static void flush(CsvWriter writer) {
        try {
            writer.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a PrintWriter throws nothing", impossible);
        }
    }

    private static List<String> row(String id, Stream<String> cells) {
        return Stream.concat(Stream.of(id), cells).toList();
    }
}
