package io.segmentkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.segmentkit.criteria.Criterion;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.population.Population;
import io.segmentkit.population.ProfileValues;
import io.segmentkit.time.AsOf;
import io.segmentkit.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
        requireKnown(definitions, attributes);
        Population population = definitions.population(err());
        if (attributes.isEmpty()) {
            try (Stream<String> members = population.members(criterion, asOf)) {
                members.forEach(out()::println);
            }
        } else {
            try (Stream<ProfileValues> members = population.values(criterion, asOf, attributes)) {
                print(members);
            }
        }
    }

    /** The writer stays open: what it writes to is not its own. */
    @SuppressWarnings("resource") // closing it would close the terminal
    private void print(Stream<ProfileValues> members) {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out());
        writer.writeRecord(row("id", attributes.stream()));
        members.forEach(member ->
                writer.writeRecord(row(member.id(), member.values().stream().map(MembersCommand::cell))));
        flush(writer);
    }

    private static String cell(List<Value> values) {
        return values.stream()
                .map(value -> value instanceof Value.Text text ? text.text() : value.toString())
                .collect(joining("; "));
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
