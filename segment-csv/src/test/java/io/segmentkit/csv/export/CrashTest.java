package io.segmentkit.csv.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes without end and is killed in the middle. */
class CrashTest {
    private static final long IN_THE_MIDDLE = 1 << 20;

    @TempDir
    private Path folder;

    /** Writes to the file of the first argument until it is stopped. */
    public static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws IOException {
            CsvExport.standard()
                    .write(
                            Path.of(arguments[0]),
                            List.of("id", "name"),
                            Stream.generate(() -> List.of("1", "somebody")));
        }
    }

    @Test
    @Timeout(60)
    @DisplayName("S7 a crash leaves no half file under the final name")
    void crashLeavesTheOldFile() throws IOException, InterruptedException {
        Path target = folder.resolve("out.csv");
        Files.writeString(target, "old");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endless.class.getName(),
                        target.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            while (written(target) < IN_THE_MIDDLE) {
                assertThat(process.isAlive()).as("child still writes").isTrue();
                Thread.sleep(Duration.ofMillis(20).toMillis());
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(target).hasContent("old");
        assertThat(written(target)).isGreaterThanOrEqualTo(IN_THE_MIDDLE);
    }

    /** How much there is in the file beside the target. */
    private long written(Path target) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("." + target.getFileName())) {
                    return Files.size(file);
                }
            }
        }
        return 0;
    }
}
