package io.segmentkit.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** People in a CSV file, their segments, and a store, all in one folder. */
record KeptFiles(Path folder) {
    private static final String MAPPING = """
            {"version": 1, "zone": "Europe/Warsaw",
             "profiles": {"file": "people.csv", "id": "id", "attributes": {
               "city": {"type": "text"}, "score": {"type": "integer"}}}}
            """;

    static KeptFiles in(Path folder) throws IOException {
        KeptFiles files = new KeptFiles(folder);
        files.write("mapping.json", MAPPING);
        files.people("1,Kraków,5", "2,Gdańsk,50", "3,,");
        return files;
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    void people(String... rows) throws IOException {
        write("people.csv", "id,city,score\n" + String.join("\n", rows) + "\n");
    }

    /** Each is the inside of an object: name, criterion, settings. */
    void segments(String... segments) throws IOException {
        write("segments.json", "{\"version\": 1, \"segments\": [{" + String.join("}, {", segments) + "}]}");
    }

    static String scoreOver(String name, int score, String... settings) {
        String criterion = "\"criterion\": {\"type\": \"attribute\", \"attribute\": \"score\", \"test\": {\"type\":"
                + " \"greaterThan\", \"value\": " + score + "}}";
        return String.join(
                ", ",
                Stream.concat(Stream.of("\"name\": \"" + name + '"', criterion), Arrays.stream(settings))
                        .toList());
    }

    static String in(String name, String other) {
        return "\"name\": \"" + name + "\", \"criterion\": {\"type\": \"segment\", \"segment\": \"" + other + "\"}";
    }

    /** A run of {@code segments ...} on these files, as of then. */
    Run run(String asOf, String... command) {
        return run(List.of("--store", folder.resolve("store").toString()), asOf, command);
    }

    Run run(List<String> store, String asOf, String... command) {
        List<String> place = List.of(
                "--mapping",
                folder.resolve("mapping.json").toString(),
                "--segments",
                folder.resolve("segments.json").toString(),
                "--as-of",
                asOf);
        return Run.of(Stream.of(List.of("segments"), List.of(command), place, store)
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    Run fine(String asOf, String... command) {
        Run run = run(asOf, command);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }
}
