package io.segmentkit.jdbc.trino;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds JDKs, where {@code .ci/common} looks for them too. */
final class Jdk {
    private Jdk() {}

    /** The java of a JDK of that feature version. {@code JAVA_HOME_<version>} goes first. */
    static Optional<Path> java(int version) {
        return homes(version).stream()
                .filter(home -> isOf(home, version))
                .map(home -> home.resolve("bin/java"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Path> homes(int version) {
        List<Path> homes = new ArrayList<>();
        for (String name : List.of("JAVA_HOME_" + version, "JAVA_HOME")) {
            Optional.ofNullable(System.getenv(name)).map(Path::of).ifPresent(homes::add);
        }
        homes.add(Path.of(System.getProperty("java.home")));
        homes.addAll(below(Path.of("/usr/lib/jvm"), version));
        homes.addAll(below(Path.of("/opt/java"), version));
        return homes;
    }

    private static List<Path> below(Path folder, int version) {
        List<Path> homes = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + version + "*")) {
            found.forEach(homes::add);
            return homes;
        } catch (IOException none) {
            return List.of();
        }
    }

    private static boolean isOf(Path home, int version) {
        try {
            return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + version);
        } catch (IOException none) {
            return false;
        }
    }
}
