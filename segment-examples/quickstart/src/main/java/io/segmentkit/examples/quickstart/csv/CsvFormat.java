package io.segmentkit.examples.quickstart.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a file is written.
 *
 * @param separator what stands between two cells
 * @param charset how its bytes are text
 */
record CsvFormat(char separator, Charset charset) {
    /** What a mapping that says nothing means. */
    static final CsvFormat USUAL = new CsvFormat(',', StandardCharsets.UTF_8);
}
