package io.segmentkit.csv.json;

import io.segmentkit.csv.population.CsvMapping;
import io.segmentkit.csv.population.InvalidMappingException;
import io.segmentkit.document.InvalidDocumentException;
import io.segmentkit.document.JsonDocument;

/**
 * Reads a mapping of CSV files from JSON, as strictly as criteria are read: everything that is wrong is told at once, with
 * its JSON pointer. {@code docs/quickstart.md} describes the format.
 *
 * <pre>{@code
 * {"version": 1,
 *  "profiles": {"file": "customers.csv", "id": "customer_id",
 *    "attributes": {"city": {"type": "text"}, "birthday": {"type": "date", "formats": ["dd.MM.yyyy"]}}}}
 * }</pre>
 */
public final class CsvMappingJson {
    private static final int VERSION = 1;

    private CsvMappingJson() {}

    /**
     * The mapping that the text describes.
     *
     * @throws InvalidMappingException with everything that is wrong with it, if anything is
     */
    public static CsvMapping read(String text) {
        try {
            return JsonDocument.read(text, VERSION, json -> new MappingReader(json).read());
        } catch (InvalidDocumentException invalid) {
            throw new InvalidMappingException(invalid.problems());
        }
    }
}
