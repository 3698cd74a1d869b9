package io.segmentkit.examples.quickstart.document;

import io.segmentkit.document.InvalidDocumentException;
import io.segmentkit.document.JsonDocument;
import io.segmentkit.document.JsonObject;
import io.segmentkit.schema.Problem;
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
            return JsonDocument.read(TextFile.text(file), VERSION, reading);
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
}
