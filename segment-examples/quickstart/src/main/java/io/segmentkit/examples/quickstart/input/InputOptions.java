package io.segmentkit.examples.quickstart.input;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The data to work on; without them the sample. */
public final class InputOptions {
    @ArgGroup(exclusive = false, heading = "Your own data:%n")
    private @Nullable Own own;

    private static final class Own {
        @Option(names = "--segments", paramLabel = "FILE", required = true, description = "The segments (JSON).")
        private @SuppressWarnings("NullAway.Init") Path segments; // required

        @ArgGroup(multiplicity = "1")
        private @SuppressWarnings("NullAway.Init") Place place; // required
    }

    /** One of the two. */
    private static final class Place {
        @ArgGroup(exclusive = false)
        private @Nullable Files files;

        @ArgGroup(exclusive = false)
        private @Nullable DatabaseOptions database;
    }

    private static final class Files {
        @Option(
                names = "--mapping",
                paramLabel = "FILE",
                required = true,
                description = "What the CSV files mean (JSON).")
        private @SuppressWarnings("NullAway.Init") Path mapping; // required

        @Option(
                names = "--data",
                paramLabel = "FOLDER",
                description = "Where the CSV files are. Without it, where the mapping is.")
        private @Nullable Path data;

        private Input input(Path segments) {
            return Input.files(mapping, segments, data == null ? mapping.resolveSibling("") : data);
        }
    }

    /** Runs a command on the data. */
    public int use(ToIntFunction<Input> command) {
        if (own == null) {
            return SampleFolder.use(command);
        }
        if (own.place.database != null) {
            return command.applyAsInt(new Input(own.place.database::profiles, own.segments));
        }
        return command.applyAsInt(requireNonNull(own.place.files).input(own.segments));
    }
}
