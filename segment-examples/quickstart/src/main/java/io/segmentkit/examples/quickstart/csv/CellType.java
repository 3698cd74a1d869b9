package io.segmentkit.examples.quickstart.csv;

import io.segmentkit.value.Value;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a cell is read as a value.
 *
 * @param expected what a cell must be, for the message about one that is not
 * @param parser reads one; throws where it is not what is expected
 */
record CellType(String expected, Function<String, Value> parser) {
    /** The value; empty where the cell is not what is expected. */
    Optional<Value> read(String cell) {
        try {
            return Optional.of(parser.apply(cell));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
