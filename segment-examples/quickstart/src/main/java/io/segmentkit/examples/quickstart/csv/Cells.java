package io.segmentkit.examples.quickstart.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that may hold several things. */
final class Cells {
    private Cells() {}

    /** The parts of a cell, trimmed, empty ones left out; the cell as it is where nothing separates parts. */
    static List<String> split(String cell, Optional<String> separator) {
        if (separator.isEmpty()) {
            return List.of(cell);
        }
        return Arrays.stream(cell.split(Pattern.quote(separator.get()), -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
