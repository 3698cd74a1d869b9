package io.segmentkit.csv.list;

/**
 * What a file names and no profile has (S8). Prints as its line only, as the rest is personal data.
 *
 * @param line the line, from 1, on which it first stands
 * @param value the id, or the e-mail address once its rule is applied
 */
public record Unmatched(long line, String value) {
    @Override
    public String toString() {
        return "line " + line;
    }
}
