package io.segmentkit.examples.quickstart;

import io.segmentkit.criteria.Criterion;
import io.segmentkit.csv.export.CsvExport;
import io.segmentkit.csv.export.CsvExportResult;
import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.population.Population;
import io.segmentkit.time.AsOf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A segment's members as a file. */
@Command(name = "export", description = "Writes a segment's members to a CSV file, ready for a spreadsheet.")
final class ExportCommand extends SegmentsCommand {
    @Parameters(paramLabel = "SEGMENT", description = "The segment's name.")
    private String segment = "";

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "The file; one that exists is replaced.")
    private @SuppressWarnings("NullAway.Init") Path target; // required

    @Option(
            names = "--attributes",
            split = ",",
            paramLabel = "NAME",
            description = "Attributes to write behind the id.")
    private List<String> attributes = new ArrayList<>();

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description = "Between cells; a comma unless given.",
            defaultValue = ",")
    private char separator;

    @Option(names = "--bom", description = "Begins with a byte order mark, by which Excel knows UTF-8.")
    private boolean byteOrderMark;

    @Option(names = "--keep-formulas", description = "Leaves cells as they are that a spreadsheet would run.")
    private boolean keepFormulas;

    @Override
    void run(Definitions definitions, AsOf asOf) {
        Criterion criterion = segment(definitions, segment).criterion();
        requireKnown(definitions, attributes);
        CsvExport export = export();
        Population population = definitions.population(err());
        try {
            CsvExportResult written = export.write(target, population, criterion, asOf, attributes);
            out().println(String.format(Locale.ROOT, "%s: %,d members", target, written.rows()));
        } catch (IOException unwritable) {
            throw new RefusedException(List.of(target + ": cannot be written: " + unwritable));
        }
    }

    private CsvExport export() {
        CsvExport export = CsvExport.standard();
        try {
            export = export.separatedBy(separator);
        } catch (IllegalArgumentException noSeparator) {
            throw wrong(noSeparator);
        }
        export = byteOrderMark ? export.withByteOrderMark() : export;
        return keepFormulas ? export.keepingFormulas() : export;
    }
}
