package io.segmentkit.jdbc.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A node in a process of its own, and what it says. */
final class SoakProcess {
    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Thread listening;

    SoakProcess(String url, Path folder, long seed, int threads) {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SoakNode.class.getName(),
                            url,
                            folder.toString(),
                            Long.toString(seed),
                            Integer.toString(threads))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        listening = new Thread(this::listen);
        listening.start();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(said::add);
        } catch (IOException | UncheckedIOException killed) {
            said.add("");
        }
    }

    boolean works() {
        return said.contains(SoakNode.READY);
    }

    /** In the middle of whatever it does. Returns what went wrong before. */
    List<String> kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
            listening.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        int broken = 0;
        while (broken < said.size() && !said.get(broken).startsWith(SoakNode.BROKEN)) {
            broken++;
        }
        return said.subList(broken, said.size());
    }
}
