package io.segmentkit.csv.rows;

/**
 * What stands between the values of one cell.
 *
 * @param text the text; not empty
 * @param trims whether blanks around values are none of them
 */
public record Separator(String text, boolean trims) {
    /** Refuses an empty text. */
    public Separator {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("separator must not be empty");
        }
    }
}
