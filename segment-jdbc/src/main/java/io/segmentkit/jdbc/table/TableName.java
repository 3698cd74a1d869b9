package io.segmentkit.jdbc.table;

import java.util.List;

/**
 * The name of a table or view, perhaps with its schema and catalog. Names are taken exactly as the database keeps them,
 * case included, and always quoted.
 *
 * @param parts catalog, schema and table, as many as are needed; the table last
 */
public record TableName(List<String> parts) {
    /** Refuses empty names and more than three parts. */
    public TableName {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.size() > 3) {
            throw new IllegalArgumentException("a table has a name of one to three parts, found " + parts);
        }
        parts.forEach(part -> Identifiers.checked("table", part));
    }

    /** The table, with the schema and catalog before it where they are needed: {@code of("crm", "customer")}. */
    public static TableName of(String... parts) {
        return new TableName(List.of(parts));
    }

    /** The parts with points between them. */
    @Override
    public String toString() {
        return String.join(".", parts);
    }
}
