package io.segmentkit.examples.quickstart.csv;

/**
 * The name of a column as the mapping writes it: {@code city}, or {@code address.city_id} for one of a joined file.
 *
 * @param name the name
 * @param pointer where the mapping writes it
 */
record ColumnName(String name, String pointer) {}
