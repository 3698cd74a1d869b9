package io.segmentkit.jdbc.trino;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Trino of two workers, in a process of its own on a JDK 25. It ends when it is closed, and when the JVM that started it
 * ends in whatever way, because its input then does.
 *
 * <p>System properties: {@code segmentkit.trino.classpath}, the file that the module trino-server writes.
 */
public final class Trino implements AutoCloseable {
    private static final int JDK = 25;

    private final Process process;
    private final String url;

    private Trino(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    private static Path classpath() {
        return Path.of(System.getProperty("segmentkit.trino.classpath", "trino-server/target/classpath"));
    }

    /** What is missing to start one; empty where nothing is. */
    public static Optional<String> missing() {
        if (Jdk.java(JDK).isEmpty()) {
            return Optional.of("Trino needs a JDK " + JDK + ": set JAVA_HOME_" + JDK);
        }
        return Files.exists(classpath())
                ? Optional.empty()
                : Optional.of("Trino needs its jars: mvn generate-resources -pl trino-server");
    }

    /**
     * Starts one, which takes some 20 seconds.
     *
     * @param options of its JVM: its memory at least
     * @throws IllegalStateException if something is missing, or it does not start
     */
    public static Trino start(String... options) {
        missing().ifPresent(what -> {
            throw new IllegalStateException(what);
        });
        try {
            Path log = Files.createTempFile("trino", ".log");
            Process process = new ProcessBuilder(command(options))
                    .redirectError(log.toFile())
                    .start();
            BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
            String port = out.readLine();
            if (port == null) {
                throw new IllegalStateException("Trino did not start, see " + log);
            }
            log.toFile().deleteOnExit();
            return new Trino(
                    process, "jdbc:trino://127.0.0.1:" + port + "/memory/default?user=test&explicitPrepare=false");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(String... options) throws IOException {
        File arguments = File.createTempFile("trino", ".args");
        arguments.deleteOnExit();
        Files.writeString(
                arguments.toPath(),
                String.join("\n", options) + "\n-cp \""
                        + Files.readString(classpath()).strip() + "\"");
        return List.of(
                Jdk.java(JDK).orElseThrow().toString(),
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "@" + arguments,
                classpath().resolveSibling("../TrinoServer.java").normalize().toString());
    }

    /** Where it is, with the catalog and the schema of the tables in memory. */
    public String url() {
        return url;
    }

    /** Ends it. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
