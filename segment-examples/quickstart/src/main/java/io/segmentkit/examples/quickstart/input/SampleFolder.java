package io.segmentkit.examples.quickstart.input;

import io.segmentkit.examples.quickstart.sample.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** A folder that holds the sample for as long as a command runs. */
public final class SampleFolder {
    private SampleFolder() {}

    /** Runs a command on the sample. */
    public static int use(ToIntFunction<Input> command) {
        try {
            Path folder = Files.createTempDirectory("segmentkit-sample");
            try {
                Sample.write(folder);
                return command.applyAsInt(
                        Input.files(folder.resolve(Sample.MAPPING), folder.resolve(Sample.SEGMENTS), folder));
            } finally {
                delete(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
