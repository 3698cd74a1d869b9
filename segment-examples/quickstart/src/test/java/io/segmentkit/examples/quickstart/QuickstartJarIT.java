package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The jar that users run has everything in it. */
class QuickstartJarIT {
    @Test
    void runsByItself() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "quickstart.jar").toString(),
                        "members",
                        "mediaInWarsaw",
                        "--attributes",
                        "name,city")
                .redirectErrorStream(true)
                .start();
        program.getOutputStream().close();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).startsWith("id,name,city\n").endsWith(",Warszawa\n");
        assertThat(program.waitFor()).isZero();
    }
}
