package io.segmentkit.examples.quickstart;

import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.input.AsOfOptions;
import io.segmentkit.examples.quickstart.input.Definitions;
import io.segmentkit.examples.quickstart.input.SampleFolder;
import io.segmentkit.examples.quickstart.print.PrintingCommand;
import io.segmentkit.examples.quickstart.print.Reason;
import io.segmentkit.examples.quickstart.store.ImportCommand;
import io.segmentkit.examples.quickstart.store.StoredSegments;
import io.segmentkit.jdbc.population.DatabaseException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The program. Without a command it counts the segments of the sample. */
@Command(
        name = "quickstart",
        description = {
            "Runs segments over CSV files or a database, without code: a mapping file says what the columns",
            "mean, a segments file holds the criteria. Without them: over the sample, the customers of a shop",
            "that does not exist."
        },
        mixinStandardHelpOptions = true,
        version = "SegmentKit quickstart 0.1",
        synopsisSubcommandLabel = "[COMMAND]",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:a defect of the program", "2:wrong usage", "3:wrong definitions or data"},
        footer = "%nThe files are described in docs/quickstart.md.",
        subcommands = {
            CountCommand.class,
            MembersCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ExplainCommand.class,
            WhenCommand.class,
            ForecastCommand.class,
            LintCommand.class,
            InfluenceCommand.class,
            StoredSegments.class,
            WindowsCommand.class,
            CheckCommand.class,
            SampleCommand.class
        })
final class Quickstart extends PrintingCommand {
    static final int DEFECT = 1;
    static final int WRONG_USAGE = 2;
    static final int WRONG_INPUT = 3;

    @Mixin
    private AsOfOptions when = new AsOfOptions();

    /** Runs the program and ends the JVM with its exit code. */
    public static void main(String... arguments) {
        CommandLine program = program(writer(System.out), writer(System.err));
        int exitCode = program.execute(arguments);
        program.getOut().flush();
        program.getErr().flush();
        System.exit(exitCode);
    }

    /** The program, printing there. */
    static CommandLine program(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Quickstart())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Quickstart::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command));
    }

    /** Whatever the terminal's charset is said to be: what is written are CSV and JSON too. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    @Override
    public Integer call() {
        PrintWriter out = out();
        out.println("The customers of a shop that does not exist, made up by this program:");
        SampleFolder.use(sample -> {
            Definitions definitions = sample.definitions();
            CountCommand.print(definitions, when.asOf(definitions.profiles()), out, err());
            return 0;
        });
        out.println();
        out.println("Try next, on the same customers:");
        out.println("  quickstart windows                       what \"the last 30 days\" are, and the others");
        out.println("  quickstart members birthdaySoon --attributes name,birthday");
        out.println("  quickstart explain target --id C0042     why, or why not");
        out.println("  quickstart forecast birthdaySoon         how many it will be, day by day");
        out.println("  quickstart sample --to shop              the files, to look at and to change");
        out.println("  quickstart segments refresh              keeps them with a history: see segments --help");
        out.println("and on your own: quickstart count --mapping mapping.json --segments segments.json");
        out.println("or in a database: quickstart count --jdbc-url URL --tables tables.json --segments segments.json");
        return 0;
    }

    private static int wrongUsage(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for what it takes.");
        return WRONG_USAGE;
    }

    private static int failed(Exception failure, CommandLine command) {
        if (failure instanceof RefusedException refused) {
            command.getErr().println(refused.getMessage());
            return WRONG_INPUT;
        }
        if (failure instanceof DatabaseException refused) {
            command.getErr().println(Reason.of(refused, ""));
            return WRONG_INPUT;
        }
        command.getErr().println("This is a defect of the program, please report it: " + failure);
        return DEFECT;
    }
}
