package io.segmentkit.examples.quickstart.document;

import io.segmentkit.document.InvalidDocumentException;
import io.segmentkit.document.JsonDocument;
import io.segmentkit.document.JsonObject;
import io.segmentkit.schema.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
        try {
            return JsonDocument.read(text(file), VERSION, reading);
        } catch (InvalidDocumentException invalid) {
            throw refused(file, invalid.problems());
        }
    }

    /** A refusal that names the file in each problem. */
    public static RefusedException refused(Path file, List<Problem> problems) {
        return new RefusedException(problems.stream()
                .map(problem -> file + (problem.path().isEmpty() ? ": " : " ") + problem)
                .toList());
    }

    /**
     * The text of a file.
     *
     * @throws RefusedException if it cannot be read
     */
    public static String text(Path file) {
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
