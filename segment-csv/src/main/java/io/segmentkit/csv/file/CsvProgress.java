package io.segmentkit.csv.file;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How far the reading of a file is (C4).
 *
 * @param file the name of the file
 * @param rows how many rows were read, without header, empty lines and comments, with those that are wrong
 * @param bytesRead how many bytes were taken from the source
 * @param totalBytes how many the source has; empty where that is not known
 */
public record CsvProgress(String file, long rows, long bytesRead, OptionalLong totalBytes) {
    /** Checks that nothing is negative. */
    public CsvProgress {
        requireNonNull(file, "file");
        requireNonNull(totalBytes, "totalBytes");
        if (rows < 0 || bytesRead < 0 || totalBytes.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "rows and bytes must not be negative: " + rows + ", " + bytesRead + ", " + totalBytes);
        }
    }

    /** The part that was read, from 0 to 1; empty where the size is not known. An empty file counts as read. */
    public OptionalDouble share() {
        if (totalBytes.isEmpty()) {
            return OptionalDouble.empty();
        }
        long total = totalBytes.getAsLong();
        return OptionalDouble.of(bytesRead >= total ? 1 : (double) bytesRead / total);
    }

    /**
     * How long the rest will take if it goes on as so far; empty where the size is not known or nothing was read.
     *
     * @param elapsed the time since the reading began, by the host's clock
     */
    public Optional<Duration> remaining(Duration elapsed) {
        if (elapsed.isNegative()) {
            throw new IllegalArgumentException("elapsed must not be negative: " + elapsed);
        }
        OptionalDouble share = share();
        if (share.isEmpty() || share.getAsDouble() == 0) {
            return Optional.empty();
        }
        double millis = elapsed.toMillis() * (1 / share.getAsDouble() - 1);
        return Optional.of(Duration.ofMillis(Math.round(millis)));
    }
}
