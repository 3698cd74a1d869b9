package io.segmentkit.csv.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Files much larger than the memory they are read with. {@code -Dsegmentkit.large.megabytes=1000} reads 1 GB.
 */
@DisplayName("C6 memory does not grow with the file")
class MemoryTest {
    private static final int MEGABYTES = Integer.getInteger("segmentkit.large.megabytes", 100);

    @Test
    void rowsAreReadOneAfterTheOther() throws Exception {
        long rows = (MEGABYTES * 1_000_000L - 14) / 71;
        assertThat(read("rows")).startsWith(rows + " rows, ").endsWith(MEGABYTES * 1_000_000L + " bytes");
    }

    @Test
    void problemsAreCountedAndNotKept() throws Exception {
        assertThat(read("bad rows", MEGABYTES / 4))
                .startsWith("0 rows, ")
                .endsWith(MEGABYTES / 4 * 1_000_000L + " bytes");
    }

    @Test
    @DisplayName("C6 a line of 100 MB is a problem")
    void lineOfManyMegabytes() throws Exception {
        assertThat(read("one line")).isEqualTo("0 rows, 1 problems, " + MEGABYTES * 1_000_000L + " bytes");
    }

    @Test
    @DisplayName("C6 a row of 50,000,000 cells is a problem")
    void rowOfManyCells() throws Exception {
        assertThat(read("one row of cells")).isEqualTo("0 rows, 1 problems, " + MEGABYTES * 1_000_000L + " bytes");
    }

    @Test
    @DisplayName("C6 a quote that is never closed is told as soon as the cell is too long")
    void quoteThatIsNeverClosed() throws Exception {
        assertThat(read("quote never closed"))
                .startsWith("large.csv, line 2: expected a closing quote, found none up to line 10");
    }

    private static String read(String kind) throws IOException, InterruptedException {
        return read(kind, MEGABYTES);
    }

    private static String read(String kind, int megabytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFile.class.getName(),
                        kind,
                        String.valueOf(megabytes))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
