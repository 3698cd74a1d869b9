package io.segmentkit.jdbc.json;

import io.segmentkit.document.InvalidDocumentException;
import io.segmentkit.document.JsonDocument;
import io.segmentkit.jdbc.table.InvalidMappingException;
import io.segmentkit.jdbc.table.TableMapping;

/**
 * Reads a mapping of tables from JSON, as strictly as criteria are read: everything that is wrong is told at once, with its
 * JSON pointer. {@code docs/jdbc.md} describes the format.
 *
 * <pre>{@code
 * {"version": 1,
 *  "profiles": {"table": "customer", "id": "customer_id", "where": [{"column": "tenant", "is": 7}],
 *    "attributes": {"city": {"type": "text"}, "birthday": {"type": "date", "column": "born_on"}}}}
 * }</pre>
 *
 * <p>Whether tables and columns exist and fit is checked against the database when a population is made of it.
 */
public final class TableMappingJson {
    private static final int VERSION = 1;

    private TableMappingJson() {}

    /**
     * The mapping that the text describes.
     *
     * @throws InvalidMappingException with everything that is wrong with it, if anything is
     */
    public static TableMapping read(String text) {
        try {
            return JsonDocument.read(text, VERSION, json -> new MappingReader(json).read());
        } catch (InvalidDocumentException invalid) {
            throw new InvalidMappingException(invalid.problems());
        }
    }
}
