package io.segmentkit.examples.quickstart.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.segmentkit.json.JsonTree;
import io.segmentkit.schema.InvalidCriterionException;
import io.segmentkit.schema.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A JSON file of the only version that there is: {@code {"version": 1, ...}}. */
public final class JsonFile {
    private static final int VERSION = 1;

    private JsonFile() {}

    /**
     * What the reading makes of the file.
     *
     * @throws RefusedException with everything that is wrong with it, if anything is
     */
    public static <T> T read(Path file, Function<JsonObject, T> reading) {
        JsonNode tree;
        try {
            tree = JsonTree.parse(text(file));
        } catch (InvalidCriterionException notJson) {
            throw refused(file, notJson.problems());
        }
        List<Problem> problems = new ArrayList<>();
        JsonObject root = new JsonObject(tree, "", problems);
        if (root.wholeNumber("version") != VERSION && problems.isEmpty()) {
            root.problem("version", "unsupported version", List.of(Integer.toString(VERSION)));
        }
        if (!problems.isEmpty()) {
            throw refused(file, problems);
        }
        T read = reading.apply(root);
        if (!problems.isEmpty()) {
            throw refused(file, problems);
        }
        return read;
    }

    /** A refusal that names the file in each problem. */
    public static RefusedException refused(Path file, List<Problem> problems) {
        return new RefusedException(problems.stream()
                .map(problem -> file + (problem.path().isEmpty() ? ": " : " ") + problem)
                .toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new RefusedException(List.of(file + ": no such file"));
        } catch (CharacterCodingException notUtf8) {
            throw new RefusedException(List.of(file + ": not UTF-8"));
        } catch (IOException unreadable) {
            throw new RefusedException(List.of(file + ": cannot be read: " + unreadable.getMessage()));
        }
    }
}
