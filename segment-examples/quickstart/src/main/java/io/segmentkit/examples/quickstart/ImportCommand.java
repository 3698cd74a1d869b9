package io.segmentkit.examples.quickstart;

import io.segmentkit.csv.contact.ContactCheck;
import io.segmentkit.csv.contact.ContactImport;
import io.segmentkit.csv.contact.ContactImportProgress;
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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an import of contacts would come to. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Checks a file of contacts: how many people, and everything that is wrong. Stores nothing.")
final class ImportCommand extends PrintingCommand {
    private static final int PROBLEMS_SHOWN = 20;

    @Parameters(paramLabel = "FILE", description = "The contacts (CSV); docs/csv.md says which columns there are.")
    private @SuppressWarnings("NullAway.Init") Path file; // required

    @Option(names = "--check", required = true, description = "Only look; this program has nowhere to store contacts.")
    @SuppressWarnings("UnusedVariable") // that it must be there is all that it says
    private boolean check;

    @Option(
            names = "--static-segment",
            paramLabel = "NAME",
            description = "A segment that contacts may be put into; may be given several times.")
    private List<String> segments = new ArrayList<>();

    @Option(names = "--separator", paramLabel = "CHARACTER", description = "Between cells; detected unless given.")
    private @Nullable Character separator;

    @Option(names = "--charset", paramLabel = "NAME", description = "UTF-8 unless given or marked in the file.")
    private @Nullable Charset charset;

    @Override
    public Integer call() {
        ContactCheck checked = checked();
        Table table = new Table(Set.of(1), "contacts", "");
        row(table, "rows", checked.read());
        row(table, "people", checked.people());
        row(table, "rows about a person of an earlier row", checked.merged());
        row(table, "rows with problems", checked.skipped());
        table.print(out());
        if (!checked.ignoredColumns().isEmpty()) {
            out().println("ignored columns: " + String.join(", ", checked.ignoredColumns()));
        }
        if (checked.totalProblems() > 0) {
            throw refused(checked.problems(), checked.totalProblems());
        }
        return 0;
    }

    private ContactCheck checked() {
        ContactImport contacts = contacts();
        try (TerminalProgress progress = new TerminalProgress()) {
            return contacts.watchedBy((ContactImportProgress reached) -> progress.progress(reached.reading()))
                    .check(CsvSource.of(file));
        } catch (InvalidCsvException unreadable) {
            throw refused(unreadable.problems(), unreadable.total());
        } catch (IOException unreadable) {
            throw new RefusedException(List.of(file + ": cannot be read: " + unreadable.getMessage()));
        }
    }

    private ContactImport contacts() {
        try {
            return ContactImport.into(InMemoryContactStore.withSegments(segments.toArray(String[]::new)))
                    .format(format())
                    .onBadRow(OnBadRow.SKIP_AND_REPORT)
                    .keeping(PROBLEMS_SHOWN);
        } catch (IllegalArgumentException wrongOption) {
            throw wrong(wrongOption);
        }
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

    private static void row(Table table, String name, long count) {
        table.row(name, String.format(Locale.ROOT, "%,d", count));
    }
}
