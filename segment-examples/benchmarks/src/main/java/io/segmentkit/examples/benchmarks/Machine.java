package io.segmentkit.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Where and when figures come about. */
public final class Machine {
    private Machine() {}

    /** The JDK, the processor and the day. */
    public static String description() {
        return "JDK " + Runtime.version() + " (" + System.getProperty("java.vendor") + "), " + cpu() + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, " + LocalDate.now(Clock.systemUTC());
    }

    private static String cpu() {
        Path info = Path.of("/proc/cpuinfo");
        if (Files.exists(info)) {
            try (Stream<String> lines = Files.lines(info)) {
                return lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse(architecture());
            } catch (IOException e) {
                return architecture();
            }
        }
        return architecture();
    }

    private static String architecture() {
        return System.getProperty("os.arch", "unknown");
    }
}
