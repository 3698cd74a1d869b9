package io.segmentkit.examples.quickstart;

import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.print.PrintingCommand;
import io.segmentkit.examples.quickstart.sample.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the sample. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Writes the sample's CSV files, mapping and segments into a folder.")
final class SampleCommand extends PrintingCommand {
    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder; made if it is not there.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        try {
            Sample.write(folder);
        } catch (IOException unwritable) {
            throw new RefusedException(List.of(folder + ": cannot be written: " + unwritable));
        }
        out().println("Written. Try: quickstart count --mapping " + folder.resolve(Sample.MAPPING) + " --segments "
                + folder.resolve(Sample.SEGMENTS));
        return 0;
    }
}
