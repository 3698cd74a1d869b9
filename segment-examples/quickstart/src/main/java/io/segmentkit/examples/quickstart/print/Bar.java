package io.segmentkit.examples.quickstart.print;

/** A bar of block characters, exact to an eighth of a character. */
public final class Bar {
    private static final String BLOCK = "█";
    private static final String PARTS = "▏▎▍▌▋▊▉";
    private static final int EIGHTHS = 8;

    private Bar() {}

    /**
     * A bar for a number.
     *
     * @param number from 0 to {@code most}; all but 0 is seen
     * @param most what has a bar of the full width
     * @param width how many characters that is
     */
    public static String of(long number, long most, int width) {
        if (number == 0) {
            return "";
        }
        long eighths = Math.max(1, Math.round((double) number / most * width * EIGHTHS));
        int part = (int) (eighths % EIGHTHS);
        return BLOCK.repeat((int) (eighths / EIGHTHS)) + (part == 0 ? "" : PARTS.charAt(part - 1));
    }
}
