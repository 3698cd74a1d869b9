package io.segmentkit.examples.quickstart;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The files to work on; without them the sample. */
final class InputOptions {
    @ArgGroup(exclusive = false, heading = "Your own files:%n")
    private @Nullable Files files;

    private static final class Files {
        @Option(
                names = "--mapping",
                paramLabel = "FILE",
                required = true,
                description = "What the CSV files mean (JSON).")
        private @SuppressWarnings("NullAway.Init") Path mapping; // required

        @Option(names = "--segments", paramLabel = "FILE", required = true, description = "The segments (JSON).")
        private @SuppressWarnings("NullAway.Init") Path segments; // required

        @Option(
                names = "--data",
                paramLabel = "FOLDER",
                description = "Where the CSV files are. Without it, where the mapping is.")
        private @Nullable Path data;
    }

    int use(ToIntFunction<InputFiles> command) {
        if (files == null) {
            return SampleFolder.use(command);
        }
        Path data = files.data == null ? files.mapping.resolveSibling("") : files.data;
        return command.applyAsInt(new InputFiles(files.mapping, files.segments, data));
    }
}
