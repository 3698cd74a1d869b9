package io.segmentkit.examples.quickstart.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of text, in UTF-8. */
public final class TextFile {
    private TextFile() {}

    /**
     * All of its text.
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

    /**
     * A password: all there is in a file but its last line end, or what the environment has where no file is given.
     *
     * @throws RefusedException if the file cannot be read
     */
    public static Optional<String> secret(@Nullable Path file, String variable) {
        return file == null
                ? Optional.ofNullable(System.getenv(variable))
                : Optional.of(text(file).replaceFirst("\\R\\z", ""));
    }
}
