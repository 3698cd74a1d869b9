package io.segmentkit.examples.quickstart.store;

import io.segmentkit.contact.SegmentAssignment;
import io.segmentkit.csv.contact.ContactCheck;
import io.segmentkit.csv.contact.ContactImport;
import io.segmentkit.csv.contact.ContactImportResult;
import io.segmentkit.csv.file.CsvFormat;
import io.segmentkit.csv.file.CsvProblem;
import io.segmentkit.csv.file.CsvSource;
import io.segmentkit.csv.file.InvalidCsvException;
import io.segmentkit.csv.file.OnBadRow;
import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.print.PrintingCommand;
import io.segmentkit.examples.quickstart.print.Table;
import io.segmentkit.examples.quickstart.source.TerminalProgress;
import io.segmentkit.store.memory.InMemoryContactStore;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Contacts into the database that segments are kept in, or a look at what that would come to. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a file of contacts into the place that segments are kept in, all of it or nothing;"
                + " with --check only tells how many people there are, and everything that is wrong.")
public final class ImportCommand extends PrintingCommand {
    private static final int PROBLEMS_SHOWN = 20;

    @Parameters(paramLabel = "FILE", description = "The contacts (CSV); docs/csv.md says which columns there are.")
    private @SuppressWarnings("NullAway.Init") Path file; // required

    @Option(names = "--check", description = "Only looks, and stores nothing.")
    private boolean check;

    @Option(
            names = "--static-segment",
            paramLabel = "NAME",
            description = "A list that contacts may be put into, besides those that are kept; made if it is new. May be"
                    + " given several times.")
    private List<String> lists = new ArrayList<>();

    @Option(
            names = "--replace-segments",
            description = "Makes the lists of each contact exactly those of the file; else they are added.")
    private boolean replaces;

    @Option(names = "--skip-bad-rows", description = "Leaves out rows that are wrong; else the file is refused.")
    private boolean skips;

    @Option(names = "--separator", paramLabel = "CHARACTER", description = "Between cells; detected unless given.")
    private @Nullable Character separator;

    @Option(names = "--charset", paramLabel = "NAME", description = "UTF-8 unless given or marked in the file.")
    private @Nullable Charset charset;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Override
    public Integer call() {
        try {
            return check ? checked() : imported();
        } catch (IllegalArgumentException wrongOption) {
            throw wrong(wrongOption);
        }
    }

    private int checked() {
        ContactImport contacts = ContactImport.into(InMemoryContactStore.withSegments(lists.toArray(String[]::new)))
                .onBadRow(OnBadRow.SKIP_AND_REPORT);
        ContactCheck checked = read(contacts, ContactImport::check);
        Table table = new Table(Set.of(1), "contacts", "");
        row(table, "rows", checked.read());
        row(table, "people", checked.people());
        row(table, "rows about a person of an earlier row", checked.merged());
        row(table, "rows with problems", checked.skipped());
        print(table, checked.ignoredColumns());
        if (checked.totalProblems() > 0) {
            throw refused(checked.problems(), checked.totalProblems());
        }
        return 0;
    }

    private int imported() {
        ContactImportResult result = new ContactLists(store.made(), new LinkedHashSet<>(lists))
                .during(contacts -> read(
                        ContactImport.into(contacts)
                                .onBadRow(skips ? OnBadRow.SKIP_AND_REPORT : OnBadRow.FAIL)
                                .segments(replaces ? SegmentAssignment.REPLACE : SegmentAssignment.ADD),
                        ContactImport::run));
        Table table = new Table(Set.of(1), "contacts", "");
        row(table, "rows", result.read());
        row(table, "created", result.created());
        row(table, "updated", result.updated());
        row(table, "unchanged", result.unchanged());
        row(table, "rows about a person of an earlier row", result.merged());
        row(table, "rows left out", result.skipped());
        print(table, result.ignoredColumns());
        result.problems().stream().map(CsvProblem::withFound).forEach(line -> err().println("left out: " + line));
        if (result.totalProblems() > result.problems().size()) {
            err().println("... " + result.totalProblems() + " problems in all");
        }
        return 0;
    }

    /** Reads the file with the user's format, and a bar on the terminal. */
    private <T> T read(ContactImport contacts, Reading<T> reading) {
        try (TerminalProgress progress = new TerminalProgress()) {
            ContactImport watched = contacts.format(format())
                    .keeping(PROBLEMS_SHOWN)
                    .watchedBy(reached -> progress.progress(reached.reading()));
            return reading.of(watched, CsvSource.of(file));
        } catch (InvalidCsvException invalid) {
            throw refused(invalid.problems(), invalid.total());
        } catch (IOException unreadable) {
            throw new RefusedException(List.of(file + ": cannot be read: " + unreadable.getMessage()));
        }
    }

    /** What an import does with a file. */
    private interface Reading<T> {
        T of(ContactImport contacts, CsvSource source) throws IOException;
    }

    private CsvFormat format() {
        CsvFormat format = CsvFormat.detected();
        if (separator != null) {
            format = format.separatedBy(separator);
        }
        return charset == null ? format : format.in(charset);
    }

    private static RefusedException refused(List<CsvProblem> problems, long total) {
        return new RefusedException(problems.stream().map(CsvProblem::withFound).toList(), total);
    }

    private void print(Table table, List<String> ignoredColumns) {
        table.print(out());
        if (!ignoredColumns.isEmpty()) {
            out().println("ignored columns: " + String.join(", ", ignoredColumns));
        }
    }

    private static void row(Table table, String name, long count) {
        table.row(name, String.format(Locale.ROOT, "%,d", count));
    }
}
