package io.segmentkit.examples.quickstart;

import io.segmentkit.examples.quickstart.document.RefusedException;
import io.segmentkit.examples.quickstart.input.Input;
import io.segmentkit.examples.quickstart.input.InputOptions;
import io.segmentkit.examples.quickstart.print.PrintingCommand;
import io.segmentkit.examples.quickstart.segments.SegmentsFile;
import io.segmentkit.examples.quickstart.source.Profiles;
import io.segmentkit.population.Population;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is wrong with mapping, segments and data. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads mapping, segments and data, and prints everything that is wrong with them.")
final class CheckCommand extends PrintingCommand {
    @Mixin
    private InputOptions input = new InputOptions();

    @Override
    public Integer call() {
        return input.use(this::check);
    }

    /** Problems of the segments do not hide those of the data. */
    private int check(Input files) {
        Profiles profiles = files.profiles();
        Optional<SegmentsFile> segments = tried(() -> SegmentsFile.read(files.segments(), profiles.schema()));
        Optional<Population> population = tried(() -> profiles.population(out()));
        if (segments.isEmpty() || population.isEmpty()) {
            return Quickstart.WRONG_INPUT;
        }
        out().println(String.format(
                Locale.ROOT,
                "No problems: %,d profiles, %d segments, %d saved criteria",
                population.get().size(),
                segments.get().segments().size(),
                segments.get().saved().size()));
        return 0;
    }

    private <T> Optional<T> tried(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RefusedException refused) {
            err().println(refused.getMessage());
            return Optional.empty();
        }
    }
}
