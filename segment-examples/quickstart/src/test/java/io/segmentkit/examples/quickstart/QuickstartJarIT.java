package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users run has everything in it. */
class QuickstartJarIT {
    @TempDir
    Path folder;

    @Test
    void runsByItself() throws IOException, InterruptedException {
        assertThat(printed("members", "mediaInWarsaw", "--attributes", "name,city"))
                .startsWith("id,name,city\n")
                .endsWith(",Warszawa\n");
    }

    @Test
    void keepsSegments() throws IOException, InterruptedException {
        String store = folder.resolve("segments.sqlite").toString();
        assertThat(printed("segments", "refresh", "--store", store)).startsWith("created: ");
        assertThat(printed("segments", "list", "--store", store)).containsPattern("mediaInWarsaw +ready +28 ");
    }

    private static String printed(String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "quickstart.jar").toString()));
        all.addAll(List.of(command));
        Process program = new ProcessBuilder(all).redirectErrorStream(true).start();
        program.getOutputStream().close();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(printed).isZero();
        return printed;
    }
}
